using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Parley.Sqlite;

/// <summary>One connection with its prepared statements. One user at a time. Statements go to SQLite directly: that halves their cost and allocates nothing.</summary>
internal sealed class Connection : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Statement> prepared = new(StringComparer.Ordinal);

    private Connection(string database, SqliteConnection connection, sqlite3 handle)
    {
        Database = database;
        this.connection = connection;
        Handle = handle;
    }

    public string Database { get; }

    public sqlite3 Handle { get; }

    public int Changes => raw.sqlite3_changes(Handle);

    public long LastId => raw.sqlite3_last_insert_rowid(Handle);

    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    public bool IsReadOnly => raw.sqlite3_db_readonly(Handle, "main") == 1;

    public static Connection Open(string database, SqliteOpenMode mode, TimeSpan busyTimeout, string? address = null)
    {
        var builder = new SqliteConnectionStringBuilder { DataSource = address ?? database, Mode = mode, Pooling = false };
        var inner = new SqliteConnection(builder.ToString());
        try
        {
            inner.Open();
            var opened = new Connection(database, inner, inner.Handle ?? throw new InvalidOperationException("An open connection has a handle."));
            raw.sqlite3_extended_result_codes(opened.Handle, 1);
            opened.Wait(busyTimeout);
            return opened;
        }
        catch (SqliteException cause)
        {
            inner.Dispose();
            throw Faults.Of(database, cause.SqliteExtendedErrorCode, cause.Message);
        }
    }

    public void Wait(TimeSpan busyTimeout) => raw.sqlite3_busy_timeout(Handle, (int)busyTimeout.TotalMilliseconds);

    /// <summary>A statement that is prepared once and belongs to the connection.</summary>
    public Statement Prepare(string sql)
    {
        if (prepared.TryGetValue(sql, out var statement)) return statement;
        statement = new Statement(this, sql);
        prepared.Add(sql, statement);
        return statement;
    }

    public void Execute(string sql)
    {
        using var statement = new Statement(this, sql);
        while (statement.Step())
        {
        }
    }

    public long Number(string sql)
    {
        using var statement = new Statement(this, sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    /// <summary>Folds the log into the database and empties it; false where somebody at work keeps it from that.</summary>
    public bool EmptyLog() => Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;

    public void ThrowIfFailed(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)) throw Faults.Of(Database, code, raw.sqlite3_errmsg(Handle).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values) statement.Dispose();
        prepared.Clear();
        connection.Dispose();
    }
}
