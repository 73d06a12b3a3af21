using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// Opens the file of a journal: refuses what is none, creates what is not there, and sees that the key belongs to it.
/// Whatever stops the process in between, opening it again goes on from there.
/// </summary>
internal sealed class JournalFile
{
    private const int SmallestDatabase = 512;
    private const int PagesOfLogToFoldIn = 4096;
    private const int BytesOfLogKept = 64 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly SqliteOptions options;
    private readonly string? address;

    private JournalFile(SqliteOptions options, MasterKey key, string? address)
    {
        this.options = options;
        this.address = address;
        Key = key;
    }

    public MasterKey Key { get; }

    /// <summary>What the file says of itself when it is an archive, or null.</summary>
    public ArchiveDescription? Archive { get; private init; }

    /// <summary>Opens it; while another process is just creating it, tries again for as long as writers wait for one another.</summary>
    public static JournalFile OpenPatiently(SqliteOptions options, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return Open(options);
            }
            catch (JournalException fault) when (fault.Kind == JournalMessages.Busy && Stopwatch.GetElapsedTime(started) < options.BusyTimeout)
            {
                cancellationToken.WaitHandle.WaitOne(Pause);
            }
        }
    }

    public static JournalFile Open(SqliteOptions options)
    {
        // SQLite takes a file of a few bytes for an empty database, and would write over them.
        if (new FileInfo(options.Database) is { Exists: true, Length: > 0 and < SmallestDatabase }) throw new JournalException(JournalMessages.NotADatabase, [options.Database]);
        LogCheck.ThrowIfDamaged(options.Database);
        return options.ReadOnly ? OpenToRead(options) : OpenToWrite(options);
    }

    /// <summary>Opens an archive to read; without its key nothing personal is read.</summary>
    public static JournalFile OpenArchive(SqliteOptions options)
    {
        // SQLite says of a file that is missing what it says of one that may not be read.
        if (!File.Exists(options.Database)) throw new JournalException(JournalMessages.Unreachable, [options.Database]);
        var address = Immutable(options.Database);
        using var connection = Connection.Open(options.Database, SqliteOpenMode.ReadOnly, options.BusyTimeout, address);
        FileFormat.ThrowIfUnknown(connection);
        var archive = ArchiveMeta.Find(connection) ?? throw new JournalException(JournalMessages.NoArchive, [options.Database]);
        if (options.Key is { } key) FileFormat.ThrowIfNotOf(connection, key);
        FileFormat.ThrowIfOlder(connection);
        return new(options, options.Key ?? MasterKey.Create(), address) { Archive = archive };
    }

    public Connection OpenReader() => Connection.Open(options.Database, SqliteOpenMode.ReadOnly, options.BusyTimeout, address);

    public Connection OpenWriter()
    {
        var connection = Connection.Open(options.Database, SqliteOpenMode.ReadWrite, options.BusyTimeout);
        try
        {
            connection.Execute("PRAGMA synchronous = FULL");
            connection.Execute("PRAGMA foreign_keys = OFF");
            connection.Execute("PRAGMA secure_delete = ON");
            connection.Execute("PRAGMA cache_size = -32000");
            connection.Execute($"PRAGMA wal_autocheckpoint = {PagesOfLogToFoldIn}");
            connection.Execute($"PRAGMA journal_size_limit = {BytesOfLogKept}");
            if (options.MaxBytes is { } most) connection.Execute($"PRAGMA max_page_count = {Math.Max(1, most / connection.Number("PRAGMA page_size"))}");
            return connection;
        }
        catch (JournalException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static JournalFile OpenToRead(SqliteOptions options)
    {
        try
        {
            return Inspected(options, null);
        }
        catch (JournalException fault) when (fault.Kind == JournalMessages.Unreachable && HasNoLog(options.Database))
        {
            // Where nothing can be written there is no room for the log's index either; without a log none is needed.
            return Inspected(options, Immutable(options.Database));
        }
    }

    private static JournalFile Inspected(SqliteOptions options, string? address)
    {
        using var connection = Connection.Open(options.Database, SqliteOpenMode.ReadOnly, options.BusyTimeout, address);
        ThrowIfArchive(connection, JournalMessages.ArchiveAsDatabase);
        var key = KeyOf(options, connection);
        FileFormat.ThrowIfOlder(connection);
        return new(options, key, address);
    }

    private static string Immutable(string database) => $"file:{Uri.EscapeDataString(database).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";

    private static JournalFile OpenToWrite(SqliteOptions options)
    {
        var wasEmptied = new FileInfo(options.Database) is { Exists: true, Length: 0 };
        using var connection = Connection.Open(options.Database, SqliteOpenMode.ReadWriteCreate, options.BusyTimeout);
        if (connection.IsReadOnly) throw new JournalException(JournalMessages.ReadOnly, [options.Database]);
        if (FileFormat.IsFresh(connection)) FileFormat.Create(connection, options.Place.ForNew(wasEmptied));
        ThrowIfArchive(connection, JournalMessages.IsArchive);
        var key = KeyOf(options, connection);
        using var mode = new Statement(connection, "PRAGMA journal_mode = WAL");
        if (!mode.Step() || mode.Text(0) != "wal") throw new JournalException(JournalMessages.NoLog, [options.Database]);
        mode.Reset();
        Upgrade.Run(connection, key);

        // A process that ended just after an erasure left the salt in the log.
        connection.Wait(TimeSpan.Zero);
        connection.EmptyLog();
        return new(options, key, null);
    }

    // Looked at before the key: whoever is told that it is missing would look for it in vain.
    private static void ThrowIfArchive(Connection connection, MessageKind kind)
    {
        FileFormat.ThrowIfUnknown(connection);
        if (ArchiveMeta.Find(connection) is not null) throw new JournalException(kind, [connection.Database]);
    }

    private static MasterKey KeyOf(SqliteOptions options, Connection connection)
    {
        FileFormat.ThrowIfUnknown(connection);
        return options.Place.ForExisting(key => FileFormat.ThrowIfNotOf(connection, key));
    }

    private static bool HasNoLog(string database) => File.Exists(database) && new FileInfo($"{database}-wal") is { Exists: false } or { Length: 0 };
}
