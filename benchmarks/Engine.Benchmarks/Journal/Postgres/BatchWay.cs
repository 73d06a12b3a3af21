using Npgsql;
using NpgsqlTypes;
using Parley.Disputes;
using Parley.Journal;
using Parley.Postgres;

namespace Parley.Benchmarks.Journal.Postgres;

/// <summary>
/// The ceiling: the same rows into the same tables by arrays on one connection, so many commands to a transaction, without looking at anything first and without anybody waiting.
/// </summary>
internal sealed class BatchWay : Way
{
    private readonly NpgsqlConnection connection;
    private readonly JournalRows rows;
    private readonly int inTransaction;
    private readonly Dictionary<string, long> streams = new(StringComparer.Ordinal);
    private readonly DeadlineJson json = new();

    private BatchWay(NpgsqlConnection connection, JournalRows rows, int inTransaction) => (this.connection, this.rows, this.inTransaction) = (connection, rows, inTransaction);

    public static async Task<Way> PrepareAsync(PostgresOptions options, JournalRows rows, int inTransaction)
    {
        await using (await PostgresJournal.OpenAsync(options))
        {
        }

        var connection = new NpgsqlConnection(options.ForSessions());
        await connection.OpenAsync();
        return new BatchWay(connection, rows, inTransaction);
    }

    public override async Task RunAsync()
    {
        foreach (var disputes in rows.Streams.Chunk(inTransaction))
        {
            for (var i = 0; i < JournalRows.CommitsEach; i++) await WriteAsync([.. disputes.Select(appends => appends[i].Parts[0])]);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        json.Dispose();
        await connection.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task WriteAsync(AppendPart[] parts)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        Heads(batch, parts);
        var ids = parts.Select(part => streams[part.Row.Stream]).ToArray();
        Add(
            batch,
            "INSERT INTO commits(stream, version, command, body, at, clear, personal, hash) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)",
            Longs(ids), Longs(parts.Select(p => p.Row.Version)), Texts(parts.Select(p => p.Row.Command.Value)), Bytes(parts.Select(p => p.Row.BodyHash)), Longs(parts.Select(p => p.Row.At.UtcTicks)),
            Bytes(parts.Select(p => p.Row.Clear)), Bytes(parts.Select(p => p.Row.Personal)), Bytes(parts.Select(p => p.Row.Hash)));
        Add(batch, "INSERT INTO salts(stream, person, salt) SELECT * FROM unnest($1, $2, $3)", Longs(Of(parts, p => p.Salts.Select(_ => Id(p)))), Texts(Of(parts, p => p.Salts.Select(s => s.Person))), Bytes(Of(parts, p => p.Salts.Select(s => s.Salt))));
        Deadlines(batch, parts);
        Add(
            batch,
            "INSERT INTO intents(stream, notice, text, post, unit, level, route, at) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)",
            Longs(Of(parts, p => p.Intents.Select(_ => Id(p)))), Texts(Told(parts, i => i.Key.Notice)), Texts(Told(parts, i => i.Text)), Texts(Told(parts, i => i.To?.Post)), Texts(Told(parts, i => i.To?.Unit)),
            Texts(Told(parts, i => i.Level.Name)), Texts(Told(parts, i => i.Route)), Longs(Of(parts, p => p.Intents.Select(i => i.At.UtcTicks))));
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private void Heads(NpgsqlBatch batch, AppendPart[] parts)
    {
        var fresh = parts.Where(part => streams.TryAdd(part.Row.Stream, streams.Count + 1)).ToArray();
        if (fresh.Length > 0)
        {
            Add(
                batch,
                """
                INSERT INTO streams(id, name, version, hash, stage, level, active, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed) OVERRIDING SYSTEM VALUE
                SELECT id, name, version, hash, stage, level, true, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, 0
                FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) u(id, name, version, hash, stage, level, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept)
                """,
                Longs(fresh.Select(Id)), Texts(fresh.Select(p => p.Row.Stream)), Longs(fresh.Select(p => p.Row.Version)), Bytes(fresh.Select(p => p.Row.Hash)), Texts(Shown(fresh, s => s.Stage.ToString())), Texts(Shown(fresh, s => s.Level.Name)),
                Texts(Shown(fresh, s => s.Tier.Name)), Texts(Shown(fresh, s => s.Unit)), Longs(Shown(fresh, s => (long)s.Episode)), Texts(Shown(fresh, s => s.Ledger)), Texts(Shown(fresh, s => s.Category)), Longs(Shown(fresh, s => s.OpenedAt.UtcTicks)),
                Longs(Shown(fresh, s => s.ChangedAt.UtcTicks)), Texts(Shown(fresh, s => s.Revision)), Longs(Shown(fresh, s => (long)s.DeadlinesKept)));
            return;
        }

        Add(
            batch,
            "UPDATE streams s SET version = u.version, hash = u.hash, changed_at = u.changed_at, kept = u.kept FROM unnest($1, $2, $3, $4, $5) u(id, version, hash, changed_at, kept) WHERE s.id = u.id",
            Longs(parts.Select(Id)), Longs(parts.Select(p => p.Row.Version)), Bytes(parts.Select(p => p.Row.Hash)), Longs(Shown(parts, s => s.ChangedAt.UtcTicks)), Longs(Shown(parts, s => (long)s.DeadlinesKept)));
    }

    private void Deadlines(NpgsqlBatch batch, AppendPart[] parts)
    {
        var ended = parts.SelectMany(p => p.Deadlines.Where(d => d.Deadline.State == DeadlineState.Met).Select(d => (Stream: Id(p), d.Deadline.Id))).ToArray();
        var started = parts.SelectMany(p => p.Deadlines.Where(d => d.Deadline.State != DeadlineState.Met).Select(d => (Stream: Id(p), Row: d))).ToArray();
        Add(batch, "DELETE FROM deadlines d USING unnest($1, $2) u(stream, id) WHERE d.stream = u.stream AND d.id = u.id", Longs(ended.Select(d => d.Stream)), Texts(ended.Select(d => d.Id)));
        Add(
            batch,
            """
            INSERT INTO deadlines(stream, id, rank, due, set_at, waits, post, unit, deadline)
            SELECT stream, id, rank, due, set_at, true, post, unit, deadline FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) u(stream, id, rank, due, set_at, post, unit, deadline)
            """,
            Longs(started.Select(d => d.Stream)), Texts(started.Select(d => d.Row.Deadline.Id)), Longs(started.Select(d => (long)d.Row.Rank)), Longs(started.Select(d => d.Row.Deadline.Due.UtcTicks)),
            Longs(started.Select(d => d.Row.Deadline.SetAt.UtcTicks)), Texts(started.Select(d => d.Row.Deadline.Holder?.Post)), Texts(started.Select(d => d.Row.Deadline.Holder?.Unit)),
            Bytes(started.Select(d => (ReadOnlyMemory<byte>)json.Write(d.Row.Deadline).ToArray())));
    }

    private long Id(AppendPart part) => streams[part.Row.Stream];

    private static IEnumerable<T> Of<T>(AppendPart[] parts, Func<AppendPart, IEnumerable<T>> rows) => parts.SelectMany(rows);

    private static IEnumerable<string?> Told(AppendPart[] parts, Func<IntentRow, string?> text) => parts.SelectMany(part => part.Intents.Select(text));

    private static IEnumerable<T> Shown<T>(AppendPart[] parts, Func<DisputeSummary, T> of) => parts.Select(part => of(part.Summary ?? throw new ArgumentException("A dispute has a summary.")));

    private static NpgsqlParameter<long[]> Longs(IEnumerable<long> values) => new NpgsqlParameter<long[]> { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };

    private static NpgsqlParameter<string?[]> Texts(IEnumerable<string?> values) => new NpgsqlParameter<string?[]> { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static NpgsqlParameter<ReadOnlyMemory<byte>[]> Bytes(IEnumerable<ReadOnlyMemory<byte>> values) => new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea };

    private static void Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values) command.Parameters.Add(value);
        batch.BatchCommands.Add(command);
    }
}
