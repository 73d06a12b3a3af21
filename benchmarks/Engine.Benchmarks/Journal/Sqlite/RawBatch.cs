using Microsoft.Data.Sqlite;
using Parley.Disputes;
using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Benchmarks.Journal.Sqlite;

/// <summary>
/// The ceiling: the same rows into the same tables by prepared statements that go to SQLite directly, on one thread, without looking at anything first and without anybody waiting.
/// </summary>
internal sealed class RawBatch : IDisposable
{
    private readonly Connection connection;
    private readonly Dictionary<string, long> streams = new(StringComparer.Ordinal);
    private readonly DeadlineJson json = new();
    private readonly Statement begin;
    private readonly Statement end;
    private readonly Statement addStream;
    private readonly Statement moveStream;
    private readonly Statement commit;
    private readonly Statement salt;
    private readonly Statement putDeadline;
    private readonly Statement endDeadline;
    private readonly Statement intent;

    public RawBatch(string database)
    {
        connection = Connection.Open(database, SqliteOpenMode.ReadWrite, TimeSpan.FromSeconds(5));
        foreach (var setting in (string[])["synchronous = FULL", "foreign_keys = OFF", "secure_delete = ON", "cache_size = -32000", "wal_autocheckpoint = 4096"]) connection.Execute($"PRAGMA {setting}");
        (begin, end) = (connection.Prepare("BEGIN IMMEDIATE"), connection.Prepare("COMMIT"));
        addStream = connection.Prepare(
            """
            INSERT INTO streams(name, version, hash, stage, level, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """);
        moveStream = connection.Prepare("UPDATE streams SET version = ?2, hash = ?3, changed_at = ?4, kept = ?5, missed = ?6 WHERE id = ?1");
        commit = connection.Prepare("INSERT INTO commits(stream, version, command, body, at, clear, personal, hash) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        salt = connection.Prepare("INSERT INTO salts(stream, person, salt) VALUES(?1, ?2, ?3)");
        putDeadline = connection.Prepare("INSERT OR REPLACE INTO deadlines(stream, id, rank, due, set_at, waits, post, unit, deadline) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        endDeadline = connection.Prepare("DELETE FROM deadlines WHERE stream = ?1 AND id = ?2");
        intent = connection.Prepare("INSERT INTO intents(stream, notice, text, post, unit, party, level, route, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    }

    public void Write(IEnumerable<Append> appends)
    {
        begin.Run();
        foreach (var append in appends) Write(append.Parts[0]);
        end.Run();
    }

    public void Dispose()
    {
        json.Dispose();
        connection.Dispose();
    }

    private void Write(AppendPart part)
    {
        var row = part.Row;
        var stream = Head(part);
        commit.Bind(1, stream).Bind(2, row.Version).Bind(3, row.Command.Value).Bind(4, row.BodyHash.Span).Bind(5, row.At).Bind(6, row.Clear.Span).Bind(7, row.Personal.Span).Bind(8, row.Hash.Span).Run();
        foreach (var person in part.Salts) salt.Bind(1, stream).Bind(2, person.Person).Bind(3, person.Salt.Span).Run();
        foreach (var (_, deadline, rank) in part.Deadlines)
        {
            if (deadline.State == DeadlineState.Met) endDeadline.Bind(1, stream).Bind(2, deadline.Id).Run();
            else putDeadline.Bind(1, stream).Bind(2, deadline.Id).Bind(3, rank).Bind(4, deadline.Due).Bind(5, deadline.SetAt).Bind(6, true).Bind(7, deadline.Holder?.Post).Bind(8, deadline.Holder?.Unit).Bind(9, json.Write(deadline)).Run();
        }

        foreach (var told in part.Intents)
        {
            intent.Bind(1, stream).Bind(2, told.Key.Notice).Bind(3, told.Text).Bind(4, told.To?.Post).Bind(5, told.To?.Unit).Bind(6, told.Party).Bind(7, told.Level.Name).Bind(8, told.Route).Bind(9, told.At).Run();
        }
    }

    private long Head(AppendPart part)
    {
        if (part.Summary is not { } s) throw new ArgumentException("A dispute has a summary.");
        if (streams.TryGetValue(part.Row.Stream, out var id))
        {
            moveStream.Bind(1, id).Bind(2, part.Row.Version).Bind(3, part.Row.Hash.Span).Bind(4, s.ChangedAt).Bind(5, s.DeadlinesKept).Bind(6, s.DeadlinesMissed).Run();
            return id;
        }

        addStream
            .Bind(1, part.Row.Stream).Bind(2, part.Row.Version).Bind(3, part.Row.Hash.Span).Bind(4, s.Stage.ToString()).Bind(5, s.Level.Name).Bind(6, s.Tier.Name).Bind(7, s.Unit).Bind(8, s.Episode)
            .Bind(9, s.Ledger).Bind(10, s.Category).Bind(11, s.OpenedAt).Bind(12, s.ChangedAt).Bind(13, s.Revision).Bind(14, s.DeadlinesKept).Bind(15, s.DeadlinesMissed).Run();
        streams.Add(part.Row.Stream, connection.LastId);
        return connection.LastId;
    }
}
