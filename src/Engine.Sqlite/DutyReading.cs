using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// Statements that read duties, most urgent first. Nothing is sorted but what is answered: overdue before the rest, rank by rank, each from its own part of an index. One user at a time.
/// </summary>
internal sealed class DutyReading(Connection connection)
{
    private const string OfPost = "d.post = ?1 AND d.unit IS ?2";

    /// <summary>What waits to fire, and the rest: what has fired or is paused.</summary>
    private const string OfAll = "d.waits = ?1 AND ?2 IS NULL";

    public IReadOnlyList<DeadlineRow> List(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit)
    {
        var overdue = Urgency.First(Part(holders, "d.due < ?4", now, limit), limit);
        var others = Urgency.First(Part(holders, "d.due >= ?4", now, limit - overdue.Count), limit - overdue.Count);
        return [.. overdue, .. others];
    }

    private List<DeadlineRow> Part(IReadOnlyList<Holder>? holders, string when, DateTimeOffset now, int limit)
    {
        var rows = new List<DeadlineRow>();
        if (holders is null)
        {
            foreach (var waits in (ReadOnlySpan<bool>)[true, false]) Read(OfAll, s => s.Bind(1, waits).BindNull(2), when, now, limit, rows);
        }
        else
        {
            foreach (var holder in holders.Distinct()) Read(OfPost, s => s.Bind(1, holder.Post).Bind(2, holder.Unit), when, now, limit, rows);
        }

        return rows;
    }

    private void Read(string whose, Func<Statement, Statement> bind, string when, DateTimeOffset now, int limit, List<DeadlineRow> rows)
    {
        var most = rows.Count + limit;
        var ranks = bind(connection.Prepare(Ranks(whose)));
        while (rows.Count < most && ranks.Step())
        {
            var statement = connection.Prepare($"SELECT {TableReading.DeadlineColumns} WHERE {whose} AND d.rank = ?3 AND {when} AND d.post IS NOT NULL ORDER BY d.due, s.name, d.id LIMIT ?5");
            TableReading.Collect(bind(statement).Bind(3, ranks.Long(0)).Bind(4, now).Bind(5, most - rows.Count), rows);
        }

        ranks.Reset();
    }

    private static string Ranks(string whose) =>
        $"""
         WITH RECURSIVE ranks(rank) AS (
           SELECT max(d.rank) FROM deadlines d WHERE {whose}
           UNION ALL
           SELECT (SELECT max(d.rank) FROM deadlines d WHERE {whose} AND d.rank < ranks.rank) FROM ranks WHERE ranks.rank IS NOT NULL)
         SELECT rank FROM ranks WHERE rank IS NOT NULL ORDER BY rank DESC
         """;
}
