using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that look at the head of a stream and move it. One user at a time.</summary>
internal sealed class StreamWriting(Connection connection)
{
    private const string Moved =
        "version = ?2, hash = ?3, tier = ?4, unit = ?5, episode = ?6, ledger = ?7, category = ?8, opened_at = ?9, changed_at = ?10, revision = ?11, kept = ?12, missed = ?13, work = ?14";

    private readonly WorkWriting work = new(connection);
    private readonly Statement head = connection.Prepare("SELECT id, version, stage, level, work, archive IS NOT NULL FROM streams WHERE name = ?1");
    private readonly Statement knows = connection.Prepare("SELECT 1 FROM commits WHERE stream = ?1 AND command = ?2");
    private readonly Statement moveHead = connection.Prepare("UPDATE streams SET version = ?2, hash = ?3 WHERE id = ?1");

    // Naming stage and level costs an entry in each of their indexes, even where they stay the same.
    private readonly Statement moveInPlace = connection.Prepare($"UPDATE streams SET {Moved} WHERE id = ?1");
    private readonly Statement move = connection.Prepare($"UPDATE streams SET {Moved}, stage = ?15, level = ?16 WHERE id = ?1");

    private readonly Statement add = connection.Prepare(
        """
        INSERT INTO streams(name, version, hash, tier, unit, episode, ledger, category, opened_at, changed_at, revision, kept, missed, work, stage, level)
        VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
        """);

    public StoredHead Head(string stream)
    {
        head.Bind(1, stream);
        if (!head.Step()) return default;
        var found = new StoredHead(head.Long(0), head.Long(1), head.TextOrNull(2), head.TextOrNull(3), head.TextOrNull(4), head.Flag(5));
        head.Reset();
        return found;
    }

    public bool Knows(long stream, CommandId command)
    {
        var known = knows.Bind(1, stream).Bind(2, command.Value).Step();
        knows.Reset();
        return known;
    }

    public long Add(AppendPart part)
    {
        add.Bind(1, part.Row.Stream).Bind(2, part.Row.Version).Bind(3, part.Row.Hash.Span);
        if (part.Summary is { } summary) BindSummary(add, summary).Bind(15, summary.Stage.ToString()).Bind(16, summary.Level.ToString());
        else BindNothing(add);
        add.Run();
        var stream = connection.LastId;
        if (part.Summary is { } added) work.Replace(stream, null, added);
        return stream;
    }

    public long Move(AppendPart part, StoredHead from)
    {
        var statement = moveHead;
        if (part.Summary is { } summary)
        {
            var stage = summary.Stage.ToString();
            var level = summary.Level.ToString();
            var stays = string.Equals(stage, from.Stage, StringComparison.Ordinal) && string.Equals(level, from.Level, StringComparison.Ordinal);
            statement = BindSummary(stays ? moveInPlace : move, summary);
            if (!stays) statement.Bind(15, stage).Bind(16, level);
            if (!from.KeepsWork(summary)) work.Replace(from.Id, WorkText.Read(summary with { Lead = null, Handlers = [], Helpers = [] }, from.Work), summary);
        }

        statement.Bind(1, from.Id).Bind(2, part.Row.Version).Bind(3, part.Row.Hash.Span).Run();
        return from.Id;
    }

    /// <summary>Binds what lists show to the places from 4 to 14.</summary>
    public static Statement BindSummary(Statement statement, DisputeSummary summary) => statement
        .Bind(4, summary.Tier.ToString()).Bind(5, summary.Unit).Bind(6, summary.Episode).Bind(7, summary.Ledger).Bind(8, summary.Category)
        .Bind(9, summary.OpenedAt).Bind(10, summary.ChangedAt).Bind(11, summary.Revision).Bind(12, summary.DeadlinesKept).Bind(13, summary.DeadlinesMissed)
        .Bind(14, WorkText.Of(summary));

    private static void BindNothing(Statement statement)
    {
        for (var place = 4; place <= 16; place++) statement.BindNull(place);
    }
}
