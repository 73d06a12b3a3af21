using Microsoft.Data.Sqlite;
using Parley.Journal;

namespace Parley.Benchmarks.Journal;

/// <summary>
/// The ceiling: the same rows into the same tables by prepared ADO commands on one thread, so many to a transaction, without looking at anything first and without anybody waiting.
/// </summary>
internal sealed class RawBatch : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, long> streams = new(StringComparer.Ordinal);
    private readonly DeadlineJson json = new();
    private readonly SqliteCommand begin;
    private readonly SqliteCommand end;
    private readonly SqliteCommand addStream;
    private readonly SqliteCommand moveStream;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand salt;
    private readonly SqliteCommand putDeadline;
    private readonly SqliteCommand endDeadline;
    private readonly SqliteCommand intent;

    public RawBatch(string database)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        Run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4096");
        (begin, end) = (Command("BEGIN IMMEDIATE"), Command("COMMIT"));
        addStream = Prepare(
            """
            INSERT INTO streams(name, version, hash, stage, level, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed)
            VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id
            """, 15);
        moveStream = Prepare("UPDATE streams SET version = $2, hash = $3, changed_at = $4, kept = $5, missed = $6 WHERE id = $1", 6);
        commit = Prepare("INSERT INTO commits(stream, version, command, body, at, clear, personal, hash) VALUES($1, $2, $3, $4, $5, $6, $7, $8)", 8);
        salt = Prepare("INSERT INTO salts(stream, person, salt) VALUES($1, $2, $3)", 3);
        putDeadline = Prepare("INSERT OR REPLACE INTO deadlines(stream, id, rank, due, set_at, waits, post, unit, deadline) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)", 9);
        endDeadline = Prepare("DELETE FROM deadlines WHERE stream = $1 AND id = $2", 2);
        intent = Prepare("INSERT INTO intents(stream, notice, text, post, unit, party, level, route, at) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)", 9);
    }

    public void Write(IEnumerable<Append> appends)
    {
        begin.ExecuteNonQuery();
        foreach (var append in appends) Write(append.Parts[0]);
        end.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[begin, end, addStream, moveStream, commit, salt, putDeadline, endDeadline, intent]) command.Dispose();
        json.Dispose();
        connection.Dispose();
    }

    private static SqliteCommand Bind(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private void Write(AppendPart part)
    {
        var row = part.Row;
        var stream = Head(part);
        Bind(commit, stream, row.Version, row.Command.Value, row.BodyHash.ToArray(), row.At.UtcTicks, row.Clear.ToArray(), row.Personal.ToArray(), row.Hash.ToArray()).ExecuteNonQuery();
        foreach (var person in part.Salts) Bind(salt, stream, person.Person, person.Salt.ToArray()).ExecuteNonQuery();
        foreach (var (_, deadline, rank) in part.Deadlines)
        {
            if (deadline.State == Disputes.DeadlineState.Met) Bind(endDeadline, stream, deadline.Id).ExecuteNonQuery();
            else Bind(putDeadline, stream, deadline.Id, rank, deadline.Due.UtcTicks, deadline.SetAt.UtcTicks, 1, deadline.Holder?.Post, deadline.Holder?.Unit, json.Write(deadline).ToArray()).ExecuteNonQuery();
        }

        foreach (var told in part.Intents)
        {
            Bind(intent, stream, told.Key.Notice, told.Text, told.To?.Post, told.To?.Unit, told.Party, told.Level.Name, told.Route, told.At.UtcTicks).ExecuteNonQuery();
        }
    }

    private long Head(AppendPart part)
    {
        if (part.Summary is not { } s) throw new ArgumentException("A dispute has a summary.");
        if (streams.TryGetValue(part.Row.Stream, out var id))
        {
            Bind(moveStream, id, part.Row.Version, part.Row.Hash.ToArray(), s.ChangedAt.UtcTicks, s.DeadlinesKept, s.DeadlinesMissed).ExecuteNonQuery();
            return id;
        }

        Bind(
            addStream, part.Row.Stream, part.Row.Version, part.Row.Hash.ToArray(), s.Stage.ToString(), s.Level.Name, s.Tier.Name, s.Unit, s.Episode, s.Ledger, s.Category,
            s.OpenedAt.UtcTicks, s.ChangedAt.UtcTicks, s.Revision, s.DeadlinesKept, s.DeadlinesMissed);
        id = (long)(addStream.ExecuteScalar() ?? throw new InvalidOperationException("A row that was added has an id."));
        streams.Add(part.Row.Stream, id);
        return id;
    }

    private SqliteCommand Prepare(string sql, int places)
    {
        var command = Command(sql);
        for (var i = 1; i <= places; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
        return command;
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
