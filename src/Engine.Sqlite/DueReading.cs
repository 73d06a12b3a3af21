using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that read what is due, most urgent first over all of it without sorting all of it: rank by rank, each from its own part of the index. One user at a time.</summary>
internal sealed class DueReading(Connection connection)
{
    private const string RanksThatAreDue =
        """
        WITH RECURSIVE ranks(rank) AS (
          SELECT max(rank) FROM deadlines WHERE waits = 1
          UNION ALL
          SELECT (SELECT max(d.rank) FROM deadlines d WHERE d.waits = 1 AND d.rank < ranks.rank) FROM ranks WHERE ranks.rank IS NOT NULL)
        SELECT rank FROM ranks WHERE EXISTS (SELECT 1 FROM deadlines d WHERE d.waits = 1 AND d.rank = ranks.rank AND d.due <= ?1) ORDER BY rank DESC
        """;

    private const string DueOfRank = $"SELECT {TableReading.DeadlineColumns} WHERE d.waits = 1 AND d.rank = ?1 AND d.due <= ?2 AND d.set_at <= ?2";
    private const string InOrder = "ORDER BY d.due, s.name, d.id LIMIT ?3";
    private const string FromTheStart = $"{DueOfRank} {InOrder}";
    private const string GoingOn = $"{DueOfRank} AND d.due >= ?4 AND (d.due, s.name, d.id) > (?4, ?5, ?6) {InOrder}";

    private const string FirstOfAll =
        """
        WITH RECURSIVE ranks(rank) AS (
          SELECT max(rank) FROM deadlines WHERE waits = 1
          UNION ALL
          SELECT (SELECT max(d.rank) FROM deadlines d WHERE d.waits = 1 AND d.rank < ranks.rank) FROM ranks WHERE ranks.rank IS NOT NULL)
        SELECT min((SELECT min(d.due) FROM deadlines d WHERE d.waits = 1 AND d.rank = ranks.rank)) FROM ranks WHERE rank IS NOT NULL
        """;

    private readonly QuietUntil quiet = new(connection);

    public IReadOnlyList<DeadlineRow> List(DateTimeOffset upTo, int limit, DeadlineRow? after)
    {
        if (quiet.Covers(upTo)) return [];
        var due = Listed(upTo, limit, after);
        if (due.Count == 0) quiet.Remember(FirstOfAll);
        return due;
    }

    private List<DeadlineRow> Listed(DateTimeOffset upTo, int limit, DeadlineRow? after)
    {
        var ranks = connection.Prepare(RanksThatAreDue).Bind(1, upTo);
        var due = new List<DeadlineRow>();
        while (due.Count < limit && ranks.Step())
        {
            var rank = ranks.Int(0);
            if (rank > after?.Rank) continue;
            var statement = rank == after?.Rank
                ? connection.Prepare(GoingOn).Bind(4, after.Deadline.Due).Bind(5, after.Dispute.Value).Bind(6, after.Deadline.Id)
                : connection.Prepare(FromTheStart);
            TableReading.Collect(statement.Bind(1, rank).Bind(2, upTo).Bind(3, limit - due.Count), due);
        }

        ranks.Reset();
        return due;
    }

    public Backlog Backlog(DateTimeOffset upTo)
    {
        var ranks = connection.Prepare(RanksThatAreDue).Bind(1, upTo);
        var (count, oldest) = (0, (DateTimeOffset?)null);
        while (ranks.Step())
        {
            var statement = connection.Prepare("SELECT count(*), min(due) FROM deadlines WHERE waits = 1 AND rank = ?1 AND due <= ?2").Bind(1, ranks.Long(0)).Bind(2, upTo);
            if (!statement.Step()) continue;
            count += statement.Int(0);
            if (statement.MomentOrNull(1) is { } first && !(first >= oldest)) oldest = first;
            statement.Reset();
        }

        return new(count, oldest);
    }
}
