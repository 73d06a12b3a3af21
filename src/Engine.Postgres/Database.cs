using System.Text.Json;
using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>The connections to one database. Reading tries again over a new connection when an old one turns out to be gone. Safe to use from several threads.</summary>
internal sealed class Database(PostgresOptions options) : IAsyncDisposable
{
    private const int Tries = 3;
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(options.ForSessions());
    private volatile bool closed;

    public string Name => options.Database;

    public async ValueTask<List<T>> ReadAsync<T>(string sql, Action<NpgsqlParameterCollection> bind, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await CollectAsync(sql, bind, row, cancellationToken);
            }
            catch (NpgsqlException fault) when (attempt < Tries && Faults.IsLost(fault))
            {
                // After a restart of the server every connection that waited in the pool is dead.
                source.Clear();
            }
            catch (NpgsqlException fault)
            {
                throw Faults.Of(Name, fault);
            }
        }
    }

    public async ValueTask<T?> FirstAsync<T>(string sql, Action<NpgsqlParameterCollection> bind, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
        where T : class => await ReadAsync(sql, bind, row, cancellationToken) is [var first, ..] ? first : null;

    /// <summary>
    /// Writes by one statement, which is a transaction of its own, and reads what it returns. Not tried again when the connection breaks, but when another transaction stood in the way.
    /// </summary>
    public async ValueTask<List<T>> WriteAsync<T>(string sql, Action<NpgsqlParameterCollection> bind, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
    {
        if (options.ReadOnly) throw new JournalException(JournalMessages.ReadOnly, [Name]);
        for (var attempt = 1; ; attempt++)
        {
            var isSent = false;
            try
            {
                return await CollectAsync(sql, bind, row, cancellationToken, () => isSent = true);
            }
            catch (PostgresException fault) when (attempt < Tries && Faults.IsPassing(fault))
            {
                await Task.Delay(attempt, cancellationToken);
            }
            catch (NpgsqlException fault)
            {
                if (Faults.IsLost(fault)) source.Clear();
                throw isSent && Faults.IsUnanswered(fault) ? new JournalException(PostgresMessages.OutcomeUnknown, [Name]) : Faults.Of(Name, fault);
            }
        }
    }

    public async ValueTask WriteAsync(string sql, Action<NpgsqlParameterCollection> bind, CancellationToken cancellationToken) =>
        await WriteAsync(sql, bind, static _ => 0, cancellationToken);

    /// <summary>Reads by a statement that may take as long as it needs, until something is found.</summary>
    public async ValueTask<string?> FindSlowlyAsync(string sql, Func<NpgsqlDataReader, string?> find, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await ConnectAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var unlimited = new NpgsqlCommand("SET LOCAL statement_timeout = 0", connection);
            await unlimited.ExecuteNonQueryAsync(cancellationToken);
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (Value(reader, find) is { } found) return found;
            }

            return null;
        }
        catch (NpgsqlException fault)
        {
            throw Faults.Of(Name, fault);
        }
    }

    /// <summary>A connection of one's own; what it throws is the library's.</summary>
    public async ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        return await source.OpenConnectionAsync(cancellationToken);
    }

    /// <summary>Lets go of connections that wait in the pool.</summary>
    public void Forget() => source.Clear();

    public async ValueTask DisposeAsync()
    {
        closed = true;
        await source.DisposeAsync();
    }

    private async ValueTask<List<T>> CollectAsync<T>(
        string sql, Action<NpgsqlParameterCollection> bind, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken, Action? sending = null)
    {
        ThrowIfClosed();
        cancellationToken.ThrowIfCancellationRequested();
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        bind(command.Parameters);
        sending?.Invoke();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(Value(reader, row));
        return rows;
    }

    /// <summary>A stored value that can be no value of its kind, such as a stage that does not exist, is damage.</summary>
    private T Value<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> row)
    {
        try
        {
            return row(reader);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidCastException or JsonException)
        {
            throw new JournalException(JournalMessages.Corrupt, [Name], fault);
        }
    }

    private void ThrowIfClosed()
    {
        if (closed) throw new JournalException(JournalMessages.Closed, [Name]);
    }
}
