using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// Statements that read what is due, most urgent first over all of it without sorting all of it: rank by rank, each from its own part of the index. Safe to use from several threads.
/// </summary>
internal sealed class DueReading(Database database)
{
    /// <summary>The ranks of those that wait, without reading all of them.</summary>
    internal const string Ranks =
        """
        ranks(rank) AS (
          (SELECT rank FROM deadlines WHERE waits ORDER BY rank DESC LIMIT 1)
          UNION ALL
          SELECT (SELECT d.rank FROM deadlines d WHERE d.waits AND d.rank < r.rank ORDER BY d.rank DESC LIMIT 1) FROM ranks r WHERE r.rank IS NOT NULL)
        """;

    private const string OfRank = "d.waits AND d.rank = r.rank AND d.due <= $1 AND d.set_at <= $1";
    private const string Behind = "r.rank <= $3 AND (d.rank < $3 OR (d.due >= $4 AND (d.due, s.name, d.id) > ($4, $5, $6)))";

    public async ValueTask<IReadOnlyList<DeadlineRow>> ListAsync(DateTimeOffset upTo, int limit, DeadlineRow? after, CancellationToken cancellationToken) =>
        await database.ReadAsync(Statement(OfRank, after), p => Bind(p, upTo, limit, after), Row, cancellationToken);

    /// <summary>Takes what is due for one host: what another has taken, or has a hand on, is left out until its time is over by the server's clock.</summary>
    public async ValueTask<IReadOnlyList<DeadlineRow>> TakeAsync(DateTimeOffset upTo, int limit, DeadlineRow? after, Guid host, TimeSpan lease, CancellationToken cancellationToken)
    {
        var (who, length) = after is null ? ("$3", "$4") : ("$7", "$8");
        return await database.WriteAsync(Taking(who, length, after), Bound, Row, cancellationToken);

        void Bound(NpgsqlParameterCollection parameters)
        {
            Bind(parameters, upTo, limit, after);
            parameters.Put(host).Put(lease);
        }
    }

    public async ValueTask<Backlog> BacklogAsync(DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var late = await database.ReadAsync(
            $"""
             WITH RECURSIVE {Ranks}
             SELECT sum(x.n)::int, min(x.first) FROM ranks r CROSS JOIN LATERAL (
               SELECT count(*) AS n, min(d.due) AS first FROM deadlines d WHERE d.waits AND d.rank = r.rank AND d.due <= $1) x
             WHERE r.rank IS NOT NULL
             """,
            p => p.Put(upTo), row => new Backlog(row.IsDBNull(0) ? 0 : row.GetInt32(0), row.MomentOrNull(1)), cancellationToken);
        return late[0];
    }

    internal static DeadlineRow Row(NpgsqlDataReader row) => new(new(row.GetString(0)), DeadlineJson.Read(row.Bytes(2)), row.GetInt32(1));

    private static string Taking(string host, string lease, DeadlineRow? after) =>
        $"""
         WITH RECURSIVE {Ranks},
         wanted AS (
           SELECT x.* FROM ranks r CROSS JOIN LATERAL (
             SELECT s.name, d.rank, d.due, d.id, d.deadline, d.stream FROM deadlines d JOIN streams s ON s.id = d.stream
             WHERE {OfRank} AND (d.taken_by IS NULL OR d.taken_by = {host} OR d.taken_until <= clock_timestamp()){(after is null ? string.Empty : $" AND {Behind}")}
             ORDER BY d.due, s.name, d.id LIMIT $2 FOR UPDATE OF d SKIP LOCKED) x
           WHERE r.rank IS NOT NULL ORDER BY x.rank DESC, x.due, x.name, x.id LIMIT $2),
         taken AS (
           UPDATE deadlines d SET taken_by = {host}, taken_until = clock_timestamp() + {lease} FROM wanted w
           WHERE d.stream = w.stream AND d.id = w.id AND (d.taken_by IS DISTINCT FROM {host} OR d.taken_until < clock_timestamp() + {lease} / 2))
         SELECT name, rank, deadline FROM wanted ORDER BY rank DESC, due, name, id
         """;

    private static string Statement(string which, DeadlineRow? after) =>
        $"""
         WITH RECURSIVE {Ranks}
         SELECT x.name, x.rank, x.deadline FROM ranks r CROSS JOIN LATERAL (
           SELECT s.name, d.rank, d.due, d.id, d.deadline FROM deadlines d JOIN streams s ON s.id = d.stream
           WHERE {which}{(after is null ? string.Empty : $" AND {Behind}")} ORDER BY d.due, s.name, d.id LIMIT $2) x
         WHERE r.rank IS NOT NULL ORDER BY x.rank DESC, x.due, x.name, x.id LIMIT $2
         """;

    private static void Bind(NpgsqlParameterCollection parameters, DateTimeOffset upTo, int limit, DeadlineRow? after)
    {
        parameters.Put(upTo).Put(limit);
        if (after is not null) parameters.Put(after.Rank).Put(after.Deadline.Due).Put(after.Dispute.Value).Put(after.Deadline.Id);
    }
}
