using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that write commits and what stands beside them. One user at a time.</summary>
internal sealed class RowWriting(Connection connection) : IDisposable
{
    private readonly DeadlineJson json = new();

    private readonly Statement commit = connection.Prepare(
        "INSERT INTO commits(stream, version, command, body, at, clear, personal, hash) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");

    private readonly Statement salt = connection.Prepare("INSERT INTO salts(stream, person, salt) VALUES(?1, ?2, ?3)");
    private readonly Statement saltOf = connection.Prepare("SELECT salt FROM salts WHERE stream = ?1 AND person = ?2");
    private readonly Statement eraseSalt = connection.Prepare("DELETE FROM salts WHERE stream = ?1 AND person = ?2");
    private readonly Statement eraseLookUps = connection.Prepare("DELETE FROM look_ups WHERE stream = ?1 AND person = ?2 AND person <> ''");

    private readonly Statement snapshot = connection.Prepare("INSERT OR REPLACE INTO snapshots(stream, version, content) VALUES(?1, ?2, ?3)");

    private readonly Statement putDeadline = connection.Prepare(
        """
        INSERT OR REPLACE INTO deadlines(stream, id, rank, due, set_at, waits, post, unit, deadline) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """);

    private readonly Statement endDeadline = connection.Prepare("DELETE FROM deadlines WHERE stream = ?1 AND id = ?2");

    private readonly Statement intent = connection.Prepare(
        "INSERT INTO intents(stream, notice, text, post, unit, party, level, route, at, occasion, grouped) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");

    private readonly Statement lookUp = connection.Prepare(
        "INSERT INTO look_ups(kind, hash, at, source_order, stream, person) VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING");

    public void Dispose() => json.Dispose();

    public void Commit(long stream, JournalRow row) => commit
        .Bind(1, stream).Bind(2, row.Version).Bind(3, row.Command.Value).Bind(4, row.BodyHash.Span).Bind(5, row.At)
        .Bind(6, row.Clear.Span).Bind(7, row.Personal.Span).Bind(8, row.Hash.Span).Run();

    public void Salt(long stream, PersonSalt row) => salt.Bind(1, stream).Bind(2, row.Person).Bind(3, row.Salt.Span).Run();

    public byte[]? SaltOf(long stream, string person)
    {
        if (!saltOf.Bind(1, stream).Bind(2, person).Step()) return null;
        var found = saltOf.Bytes(0).ToArray();
        saltOf.Reset();
        return found;
    }

    public void Snapshot(long stream, StreamSnapshot row) => snapshot.Bind(1, stream).Bind(2, row.Version).Bind(3, row.Content.Span).Run();

    public void Erase(long stream, string person)
    {
        eraseSalt.Bind(1, stream).Bind(2, person).Run();
        eraseLookUps.Bind(1, stream).Bind(2, person).Run();
    }

    public void Deadline(long stream, DeadlineRow row)
    {
        var deadline = row.Deadline;
        if (deadline.State is DeadlineState.Met or DeadlineState.Dropped)
        {
            endDeadline.Bind(1, stream).Bind(2, deadline.Id).Run();
            return;
        }

        putDeadline
            .Bind(1, stream).Bind(2, deadline.Id).Bind(3, row.Rank).Bind(4, Urgency.DueOf(deadline)).Bind(5, deadline.SetAt)
            .Bind(6, deadline is { State: DeadlineState.Running, Fired: false }).Bind(7, deadline.Holder?.Post).Bind(8, deadline.Holder?.Unit)
            .Bind(9, json.Write(deadline)).Run();
    }

    public void Intent(long stream, IntentRow row) => intent
        .Bind(1, stream).Bind(2, row.Key.Notice).Bind(3, row.Text).Bind(4, row.To?.Post).Bind(5, row.To?.Unit).Bind(6, row.Party)
        .Bind(7, row.Level.ToString()).Bind(8, row.Route).Bind(9, row.At).Bind(10, row.Occasion).Bind(11, row.Group).Run();

    public void LookUp(long stream, LookUpRow row) => lookUp
        .Bind(1, (long)row.Kind).Bind(2, row.Hash.Span).Bind(3, row.At).Bind(4, row.SourceOrder).Bind(5, stream).Bind(6, row.Person ?? string.Empty).Run();
}
