using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// The statement that reads duties, most urgent first. Nothing is sorted but what is answered: of each post overdue before the rest, rank by rank, each from its own part of an index.
/// Safe to use from several threads.
/// </summary>
internal sealed class DutyReading(Database database)
{
    private const string OfPosts = "unnest($3, $4) h(post, unit)";
    private const string HeldByPost = "d.post = h.post AND d.unit = h.unit";

    /// <summary>What waits to fire, and the rest: what has fired or is paused.</summary>
    private const string OfAll = "(VALUES (true), (false)) h(waits)";
    private const string HeldByAnybody = "d.post IS NOT NULL AND d.waits = h.waits";

    public async ValueTask<IReadOnlyList<DeadlineRow>> ListAsync(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var wanted = holders?.Distinct().ToList();
        return await database.ReadAsync(
            Statement(wanted is null ? OfAll : OfPosts, wanted is null ? HeldByAnybody : HeldByPost),
            p =>
            {
                p.Put(now).Put(limit);
                if (wanted is not null) p.Put(wanted.Select(h => h.Post).ToArray()).Put(wanted.Select(h => h.Unit ?? string.Empty).ToArray());
            },
            DueReading.Row,
            cancellationToken);
    }

    private static string Statement(string holders, string held) =>
        $"""
         WITH RECURSIVE {Ranks("waits", "true")}, {Ranks("rests", "false")}, ranks(rank) AS (SELECT rank FROM waits WHERE rank IS NOT NULL UNION SELECT rank FROM rests WHERE rank IS NOT NULL)
         SELECT x.name, x.rank, x.deadline FROM ranks r CROSS JOIN {holders} CROSS JOIN LATERAL (
           ({Part("d.due < $1", held)}) UNION ALL ({Part("d.due >= $1", held)})) x
         ORDER BY x.due >= $1, x.rank DESC, x.due, x.name, x.id LIMIT $2
         """;

    private static string Part(string when, string held) =>
        $"SELECT s.name, d.rank, d.due, d.id, d.deadline FROM deadlines d JOIN streams s ON s.id = d.stream WHERE {held} AND d.rank = r.rank AND {when} ORDER BY d.due, s.name, d.id LIMIT $2";

    private static string Ranks(string name, string waits) =>
        $"""
         {name}(rank) AS (
           (SELECT rank FROM deadlines WHERE waits = {waits} ORDER BY rank DESC LIMIT 1)
           UNION ALL
           SELECT (SELECT d.rank FROM deadlines d WHERE d.waits = {waits} AND d.rank < {name}.rank ORDER BY d.rank DESC LIMIT 1) FROM {name} WHERE {name}.rank IS NOT NULL)
         """;
}
