using System.Net.Sockets;
using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Says in the journal's words what the server's codes mean. What the server says besides stays out: it may repeat what was written.</summary>
internal static class Faults
{
    /// <summary>Whether the connection is gone, and with it the answer, while the server may be there again in a moment.</summary>
    public static bool IsLost(Exception fault) => fault switch
    {
        PostgresException refused => refused.SqlState.StartsWith("08", StringComparison.Ordinal)
            || refused.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections,
        NpgsqlException broken => broken.InnerException is not TimeoutException || broken.Message.Contains("connect", StringComparison.OrdinalIgnoreCase),
        SocketException or IOException => true,
        _ => false,
    };

    /// <summary>Whether no answer came: the connection is gone, or the server was silent for longer than it works on anything. What was sent may have been done, and may yet be.</summary>
    public static bool IsUnanswered(Exception fault) => IsLost(fault) || fault is NpgsqlException { InnerException: TimeoutException };

    /// <summary>Whether two transactions stood in each other's way, and one more try gets through.</summary>
    public static bool IsPassing(Exception fault) => fault is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    public static JournalException Of(string database, Exception fault) => fault switch
    {
        PostgresException refused => Of(database, refused),
        _ when IsLost(fault) => new(PostgresMessages.Unreachable, [database], Plain(fault)),
        NpgsqlException { InnerException: TimeoutException } => new(PostgresMessages.TooSlow, [database, "client"]),
        _ => new(JournalMessages.Failed, [database, fault.GetType().Name], Plain(fault)),
    };

    private static JournalException Of(string database, PostgresException refused) => refused.SqlState switch
    {
        _ when IsLost(refused) => new(PostgresMessages.Unreachable, [database], Plain(refused)),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => new(JournalMessages.DiskFull, [database]),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(JournalMessages.ReadOnly, [database]),
        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => new(PostgresMessages.TooSlow, [database, refused.SqlState]),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InvalidCatalogName =>
            new(PostgresMessages.NotAllowed, [database, refused.SqlState]),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new(JournalMessages.Corrupt, [database]),
        PostgresErrorCodes.IoError => new(JournalMessages.InputOutput, [database, refused.SqlState]),
        _ => new(JournalMessages.Failed, [database, refused.SqlState], Plain(refused)),
    };

    private static InvalidOperationException Plain(Exception fault) =>
        new(fault is PostgresException refused ? $"{refused.SqlState} {refused.ConstraintName ?? refused.TableName}" : fault.GetType().Name);
}
