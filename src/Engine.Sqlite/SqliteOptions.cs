using Microsoft.Data.Sqlite;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Where a <see cref="SqliteJournal"/> lives and how it writes. Immutable.</summary>
public sealed record SqliteOptions
{
    /// <summary>Names the file.</summary>
    /// <param name="database">The database file; created when it does not exist. Not <c>:memory:</c>: a journal in memory is <see cref="MemoryJournal"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="database"/> is empty or <c>:memory:</c>.</exception>
    public SqliteOptions(string database)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(database);
        if (database.Contains(":memory:", StringComparison.Ordinal)) throw new ArgumentException("A journal on SQLite lives in a file.", nameof(database));
        Database = Path.GetFullPath(database);
    }

    /// <summary>The database file, as a full path.</summary>
    public string Database { get; }

    /// <summary>The key the host keeps, or null to keep it in <see cref="KeyFile"/>.</summary>
    public MasterKey? Key { get; init; }

    /// <summary>
    /// Where the key is kept when the host does not; null for the database's name with <c>.key</c> behind it. Created with a new database, readable by its owner alone,
    /// and never again: without it nobody can read the personal parts. Do not keep it with the backups.
    /// </summary>
    public string? KeyFile { get; init; }

    /// <summary>Whether appends that wait at the same time are written in one transaction; the default. Off, each has a transaction of its own, which is many times slower under load.</summary>
    public bool GroupCommits { get; init; } = true;

    /// <summary>Whether the database is only read; appends are refused (PAR0209) and nothing is created.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for another process that writes; 5 seconds by default.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many writes may wait at most before callers wait to hand theirs over; 4,096 by default, at least 1.</summary>
    public int WaitingWrites { get; init; } = 4096;

    /// <summary>The most bytes the database file may have, the log beside it not counted, or null for what the disk holds. Writing beyond is refused (PAR0208).</summary>
    public long? MaxBytes { get; init; }

    internal KeyPlace Place => new(Database, Key, KeyPath, ReadOnly);

    internal string KeyPath => KeyFile ?? $"{Database}.key";

    /// <summary>Reads a connection string, of which only <c>Data Source</c> is taken, or a path.</summary>
    /// <param name="text">For example <c>Data Source=disputes.db</c> or <c>disputes.db</c>.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, names no file, or holds an unknown keyword.</exception>
    public static SqliteOptions Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new(text.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(text).DataSource : text);
    }
}
