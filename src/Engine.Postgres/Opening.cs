using System.Globalization;
using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// Opens the tables of a journal: refuses what is none, creates what is not there, takes over what is older, and sees that the key belongs to it. Hosts that start together wait for one another.
/// Whatever stops a host in between, opening it again goes on from there.
/// </summary>
internal sealed class Opening(PostgresOptions options, NpgsqlConnection connection, IReadOnlyList<IReadOnlyList<string>> steps)
{
    /// <summary>What hosts that create or take over lock against one another: "Prly" and the schema.</summary>
    private const int Lock = 0x50726C79;

    private readonly KeyPlace place = new(options.Database, options.Key, options.KeyPath, options.ReadOnly);

    public static MasterKey Run(PostgresOptions options) => Run(options, Schema.Steps);

    /// <summary>Opens the tables.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="steps">What makes them, format by format; the last one is what this release writes, and the newest it reads.</param>
    /// <returns>The key.</returns>
    public static MasterKey Run(PostgresOptions options, IReadOnlyList<IReadOnlyList<string>> steps)
    {
        try
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ForSessions()) { Pooling = false, MaxAutoPrepare = 0 }.ConnectionString);
            connection.Open();
            return new Opening(options, connection, steps).Run();
        }
        catch (NpgsqlException fault)
        {
            throw Faults.Of(options.Database, fault);
        }
    }

    private MasterKey Run()
    {
        if (Text("SHOW server_encoding") is var encoding && encoding != "UTF8") throw new JournalException(PostgresMessages.WrongEncoding, [options.Database, encoding]);
        if (Format() is var format && format < steps.Count)
        {
            if (options.ReadOnly && format == 0) throw new JournalException(PostgresMessages.NoJournal, [options.Database]);
            if (options.ReadOnly) throw new JournalException(JournalMessages.OlderFormat, [options.Database, format, steps.Count]);
            Bring();
        }

        return place.ForExisting(ThrowIfNotOf);
    }

    /// <summary>The format of the tables; 0 when there are none.</summary>
    private int Format()
    {
        // Asked at once: between two questions another host may have created them.
        var first = Text("SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 ORDER BY c.relname <> 'meta' LIMIT 1", options.Schema);
        if (first is null) return 0;
        if (first != "meta") throw new JournalException(JournalMessages.OtherDatabase, [options.Database]);

        var written = Text($"SELECT value FROM {options.Schema}.meta WHERE name = 'format'");
        var isKnown = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var format) && format > 0;
        if (!isKnown) throw new JournalException(JournalMessages.UnknownFormat, [options.Database, written]);
        return format <= steps.Count ? format : throw new JournalException(JournalMessages.NewerFormat, [options.Database, format, steps.Count]);
    }

    private void Bring()
    {
        using var transaction = connection.BeginTransaction();

        // As long as it takes: the tables may be large, and somebody else may be at it. But everybody waits behind whoever waits for a table, so that has its usual limit.
        Run("SET LOCAL statement_timeout = 0");
        Run("SET LOCAL lock_timeout = 0");
        Run("SELECT pg_advisory_xact_lock($1, hashtext($2))", Lock, options.Schema);
        Run("SET LOCAL lock_timeout TO DEFAULT");

        // Another host may have been first.
        var format = Format();
        try
        {
            if (format == 0) Create();
            foreach (var statement in steps.Skip(format).SelectMany(step => step)) Run(statement);
            if (format == 0) Run("INSERT INTO meta(name, value) VALUES('key', $1)", place.ForNew(databaseWasEmptied: false).Id);
            Run("INSERT INTO meta(name, value) VALUES('format', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", steps.Count.ToString(CultureInfo.InvariantCulture));
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new JournalException(PostgresMessages.MayNotCreate, [options.Database, steps.Count]);
        }

        transaction.Commit();
    }

    private void Create()
    {
        // Whoever may not create schemas may have been given an empty one.
        if (Text("SELECT nspname::text FROM pg_namespace WHERE nspname = $1", options.Schema) is null) Run($"CREATE SCHEMA {options.Schema}");
    }

    private void ThrowIfNotOf(MasterKey key)
    {
        var written = Text($"SELECT value FROM {options.Schema}.meta WHERE name = 'key'") ?? string.Empty;
        if (!string.Equals(written, key.Id, StringComparison.Ordinal)) throw new JournalException(JournalMessages.WrongKey, [options.Database, key.Id, written]);
    }

    private string? Text(string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() as string;
    }

    private void Run(string sql, params ReadOnlySpan<object> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private NpgsqlCommand Command(string sql, ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
