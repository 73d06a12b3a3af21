using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// Statements that write the delivery log, each a transaction of its own. Rows are locked in the order of their notices, so that hosts never wait for one another in a ring;
/// a try is begun only on rows nobody else has a hand on. Safe to use from several threads.
/// </summary>
internal sealed class DeliveryWriting(Database database)
{
    /// <summary>Whose mailbox the notice <c>i</c> of the stream <c>s</c> belongs in.</summary>
    internal const string ReceiverOfIntent = "CASE WHEN i.post IS NULL THEN s.name || '/' || coalesce(i.party, '') WHEN i.unit IS NULL THEN i.post ELSE i.post || '@' || i.unit END";

    /// <summary>What a delivery is found by: dispute, notice, channel.</summary>
    private const string Named = "JOIN streams s ON s.name = u.dispute JOIN intents i ON i.stream = s.id AND i.notice = u.notice JOIN deliveries d ON d.intent = i.id AND d.channel = u.channel";

    public ValueTask PlanAsync(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at, CancellationToken cancellationToken) => database.WriteAsync(
        $"""
         WITH u AS (SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) u(dispute, notice, channel, urgent, state, next, because, cause, grouped)),
         named AS (SELECT n.id FROM u JOIN streams s ON s.name = u.dispute JOIN intents n ON n.stream = s.id AND n.notice = u.notice),
         locked AS (SELECT i.id FROM intents i WHERE NOT i.planned AND i.id IN (SELECT id FROM named) ORDER BY i.id FOR UPDATE),
         chosen AS (UPDATE intents i SET planned = true FROM locked l WHERE i.id = l.id RETURNING i.id, i.stream, i.notice, i.post, i.unit, i.party)
         INSERT INTO deliveries(intent, channel, stream, receiver, urgent, state, tries, next, at, because, cause, grouped)
         SELECT i.id, u.channel, i.stream, {ReceiverOfIntent}, u.urgent, u.state, 0, coalesce(u.next, $10), $10, u.because, u.cause, u.grouped
         FROM chosen i JOIN streams s ON s.id = i.stream JOIN u ON u.dispute = s.name AND u.notice = i.notice
         """,
        p =>
        {
            Keys(p, plan.Select(one => one.Key));
            p.Put(plan.Select(one => one.Urgent).ToArray()).Put(plan.Select(one => (int)one.State).ToArray()).Put(plan.Select(one => one.NotBefore?.UtcTicks).ToArray());
            p.Put(plan.Select(one => (int?)one.KeptBack?.Why).ToArray()).Put(plan.Select(one => one.KeptBack?.What).ToArray()).Put(plan.Select(one => one.Group).ToArray()).Put(at);
        },
        cancellationToken);

    public ValueTask HoldAsync(Mailbox box, DateTimeOffset until, CancellationToken cancellationToken) => database.WriteAsync(
        """
        WITH locked AS (
          SELECT intent FROM deliveries WHERE state = 0 AND channel = $1 AND receiver = $2 AND NOT urgent AND tries = 0 AND next < $3 ORDER BY intent FOR UPDATE)
        UPDATE deliveries d SET next = $3 FROM locked l WHERE d.intent = l.intent AND d.channel = $1
        """,
        p => p.Put(box.Channel).Put(box.Receiver).Put(until), cancellationToken);

    public async ValueTask<HashSet<DeliveryKey>> ClaimAsync(IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var claimed = await database.WriteAsync(
            $"""
             WITH u AS (SELECT * FROM unnest($1, $2, $3) u(dispute, notice, channel)),
             free AS (
               SELECT d.intent, d.channel, u.dispute, u.notice FROM u {Named}
               WHERE d.state = 0 AND (d.tries = 0 OR d.next <= $4) ORDER BY d.intent, d.channel FOR UPDATE OF d SKIP LOCKED)
             UPDATE deliveries d SET tries = d.tries + 1, next = $5, at = $4, digest = coalesce(d.digest, $6) FROM free f WHERE d.intent = f.intent AND d.channel = f.channel
             RETURNING f.dispute, f.notice, f.channel
             """,
            p =>
            {
                Keys(p, keys);
                p.Put(now).Put(until).Put(digest);
            },
            row => new DeliveryKey(new(new(row.GetString(0)), row.GetString(1)), row.GetString(2)), cancellationToken);
        return [.. claimed];
    }

    public ValueTask RecordAsync(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at, CancellationToken cancellationToken) => database.WriteAsync(
        $"""
         WITH u AS (SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7) u(dispute, notice, channel, tries, state, next, problem)),
         tried AS (
           SELECT d.intent, d.channel, u.state, u.next, u.problem FROM u {Named}
           WHERE d.state <> 1 AND (u.state = 1 OR (d.state = 0 AND d.tries = u.tries)) ORDER BY d.intent, d.channel FOR UPDATE OF d)
         UPDATE deliveries d SET state = t.state, next = t.next, problem = t.problem, at = $8 FROM tried t WHERE d.intent = t.intent AND d.channel = t.channel
         """,
        p =>
        {
            Keys(p, outcomes.Select(one => one.Key));
            p.Put(outcomes.Select(one => one.Tries).ToArray()).Put(outcomes.Select(one => (int)one.State).ToArray()).Put(outcomes.Select(one => one.Next.UtcTicks).ToArray());
            p.Put(outcomes.Select(one => one.Problem).ToArray()).Put(at);
        },
        cancellationToken);

    public ValueTask<int> ReplayAsync(IntentKey intent, string by, DateTimeOffset at, CancellationToken cancellationToken) => CountAsync(
        """
        WITH own AS (SELECT i.id FROM streams s JOIN intents i ON i.stream = s.id WHERE s.name = $1 AND i.notice = $2),
        dead AS (
          SELECT d.intent, d.channel FROM deliveries d WHERE d.state = 2 AND (
            d.intent IN (SELECT id FROM own) OR (d.digest, d.channel) IN (SELECT e.digest, e.channel FROM deliveries e JOIN own ON own.id = e.intent WHERE e.state = 2))
          ORDER BY d.intent, d.channel FOR UPDATE)
        UPDATE deliveries d SET state = 0, tries = 1, next = $4, at = $4, who = $3 FROM dead WHERE d.intent = dead.intent AND d.channel = dead.channel RETURNING 1
        """,
        p => p.Put(intent.Dispute.Value).Put(intent.Notice).Put(by).Put(at), cancellationToken);

    public ValueTask<int> DiscardAsync(IntentKey intent, string by, string reason, DateTimeOffset at, CancellationToken cancellationToken) => CountAsync(
        """
        WITH left_over AS (
          SELECT d.intent, d.channel FROM streams s JOIN intents i ON i.stream = s.id JOIN deliveries d ON d.intent = i.id
          WHERE s.name = $1 AND i.notice = $2 AND d.state IN (0, 2) ORDER BY d.intent, d.channel FOR UPDATE OF d)
        UPDATE deliveries d SET state = 3, at = $5, who = $3, why = $4 FROM left_over l WHERE d.intent = l.intent AND d.channel = l.channel RETURNING 1
        """,
        p => p.Put(intent.Dispute.Value).Put(intent.Notice).Put(by).Put(reason).Put(at), cancellationToken);

    private static void Keys(NpgsqlParameterCollection parameters, IEnumerable<DeliveryKey> keys)
    {
        var all = keys.ToList();
        parameters.Put(all.Select(key => key.Intent.Dispute.Value).ToArray()).Put(all.Select(key => key.Intent.Notice).ToArray()).Put(all.Select(key => key.Channel).ToArray());
    }

    private async ValueTask<int> CountAsync(string sql, Action<NpgsqlParameterCollection> bind, CancellationToken cancellationToken) =>
        (await database.WriteAsync(sql, bind, static _ => true, cancellationToken)).Count;
}
