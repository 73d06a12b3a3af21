using System.Buffers;
using System.Text;
using SQLitePCL;

namespace Parley.Sqlite;

/// <summary>A prepared statement; places count from 1, columns from 0. Reset after each use, so that it holds no lock.</summary>
internal sealed class Statement : IDisposable
{
    private const int OnStack = 512;
    private readonly Connection connection;
    private readonly sqlite3_stmt handle;

    public Statement(Connection connection, string sql)
    {
        this.connection = connection;
        connection.ThrowIfFailed(raw.sqlite3_prepare_v2(connection.Handle, sql, out handle));
    }

    public Statement Bind(int place, long value)
    {
        connection.ThrowIfFailed(raw.sqlite3_bind_int64(handle, place, value));
        return this;
    }

    public Statement Bind(int place, long? value) => value is { } known ? Bind(place, known) : BindNull(place);

    public Statement Bind(int place, bool value) => Bind(place, value ? 1 : 0);

    public Statement Bind(int place, DateTimeOffset moment) => Bind(place, moment.UtcTicks);

    public Statement Bind(int place, DateTimeOffset? moment) => moment is { } known ? Bind(place, known) : BindNull(place);

    public Statement Bind(int place, string? text)
    {
        if (text is null) return BindNull(place);
        if (text.Length == 0)
        {
            connection.ThrowIfFailed(raw.sqlite3_bind_text(handle, place, string.Empty));
            return this;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[OnStack];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var code = raw.sqlite3_bind_text(handle, place, bytes[..length]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        connection.ThrowIfFailed(code);
        return this;
    }

    // An empty span would be bound as null.
    public Statement Bind(int place, ReadOnlySpan<byte> bytes)
    {
        connection.ThrowIfFailed(bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, place, 0) : raw.sqlite3_bind_blob(handle, place, bytes));
        return this;
    }

    public Statement BindNull(int place)
    {
        connection.ThrowIfFailed(raw.sqlite3_bind_null(handle, place));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False behind the last one; the statement is then reset.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code == raw.SQLITE_ROW) return true;
        raw.sqlite3_reset(handle);
        connection.ThrowIfFailed(code);
        return false;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    public void Reset() => raw.sqlite3_reset(handle);

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    public bool Flag(int column) => raw.sqlite3_column_int(handle, column) != 0;

    public DateTimeOffset Moment(int column) => new(Long(column), TimeSpan.Zero);

    public DateTimeOffset? MomentOrNull(int column) => IsNull(column) ? null : Moment(column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public int Length(int column) => raw.sqlite3_column_bytes(handle, column);

    /// <summary>The bytes of a column, until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public void Dispose() => handle.Dispose();
}
