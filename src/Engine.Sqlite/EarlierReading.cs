using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that count earlier reports, all as of one moment of the database. One user at a time.</summary>
internal sealed class EarlierReading(Connection connection)
{
    private const int MostLikely = 10;
    private const string Earlier = "l.kind = ?1 AND l.hash = ?2 AND (l.at, l.source_order) < (?3, ?4) AND l.stream IS NOT (SELECT id FROM streams WHERE name = ?5)";

    public EarlierReports Count(EarlierQuery query)
    {
        connection.Prepare("BEGIN").Run();
        var likely = Likely(LookUpKind.Place, query.Place, query).Concat(Likely(LookUpKind.Parties, query.Parties, query))
            .OrderByDescending(found => found.At).ThenByDescending(found => found.Order).ThenBy(found => found.Name, StringComparer.Ordinal)
            .Select(found => found.Name).Distinct(StringComparer.Ordinal).Take(MostLikely);
        var reports = new EarlierReports(
            CountOf(LookUpKind.Place, query.Place, query), CountOf(LookUpKind.Parties, query.Parties, query), LastOf(query), [.. likely.Select(name => new DisputeId(name))],
            LastOfParties(query));
        connection.Prepare("COMMIT").Run();
        return reports;
    }

    private int CountOf(LookUpKind kind, ReadOnlyMemory<byte>? hash, EarlierQuery query)
    {
        if (hash is not { } wanted) return 0;
        var statement = Bound($"SELECT count(*) FROM look_ups l WHERE {Earlier} AND l.at >= ?6", kind, wanted, query).Bind(6, query.From);
        statement.Step();
        var count = statement.Int(0);
        statement.Reset();
        return count;
    }

    private DateTimeOffset? LastOf(EarlierQuery query)
    {
        if (query.Place is not { } wanted) return null;
        var statement = Bound($"SELECT l.at FROM look_ups l WHERE {Earlier} ORDER BY l.at DESC, l.source_order DESC LIMIT 1", LookUpKind.Place, wanted, query);
        if (!statement.Step()) return null;
        var last = statement.Moment(0);
        statement.Reset();
        return last;
    }

    private DisputeId? LastOfParties(EarlierQuery query)
    {
        if (query.Parties is not { } wanted) return null;
        var statement = Bound(
            $"SELECT s.name FROM look_ups l CROSS JOIN streams s ON s.id = l.stream WHERE {Earlier} ORDER BY l.at DESC, l.source_order DESC, s.name LIMIT 1", LookUpKind.Parties, wanted, query);
        if (!statement.Step()) return null;
        var last = statement.Text(0);
        statement.Reset();
        return new DisputeId(last);
    }

    private List<(string Name, DateTimeOffset At, long Order)> Likely(LookUpKind kind, ReadOnlyMemory<byte>? hash, EarlierQuery query)
    {
        var found = new List<(string Name, DateTimeOffset At, long Order)>();
        if (hash is not { } wanted) return found;
        var statement = Bound(
            $"""
             SELECT s.name, l.at, l.source_order FROM look_ups l CROSS JOIN streams s ON s.id = l.stream
             WHERE {Earlier} AND s.stage IN ({TableReading.ActiveStages}) ORDER BY l.at DESC, l.source_order DESC, s.name
             """, kind, wanted, query);
        while (found.Count < MostLikely && statement.Step())
        {
            var name = statement.Text(0);
            if (!found.Exists(one => string.Equals(one.Name, name, StringComparison.Ordinal))) found.Add((name, statement.Moment(1), statement.Long(2)));
        }

        statement.Reset();
        return found;
    }

    private Statement Bound(string sql, LookUpKind kind, ReadOnlyMemory<byte> hash, EarlierQuery query) => connection.Prepare(sql)
        .Bind(1, (long)kind).Bind(2, hash.Span).Bind(3, query.Before).Bind(4, query.SourceOrder).Bind(5, query.Except);
}
