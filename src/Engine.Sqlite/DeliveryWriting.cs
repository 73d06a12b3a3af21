using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that write the delivery log. One user at a time.</summary>
internal sealed class DeliveryWriting(Connection connection)
{
    /// <summary>Whose mailbox the notice <c>i</c> of the stream <c>s</c> belongs in.</summary>
    internal const string ReceiverOfIntent = "CASE WHEN i.post IS NULL THEN s.name || '/' || coalesce(i.party, '') WHEN i.unit IS NULL THEN i.post ELSE i.post || '@' || i.unit END";

    private const string Intent = "(SELECT i.id FROM streams s CROSS JOIN intents i ON i.stream = s.id WHERE s.name = ?1 AND i.notice = ?2)";
    private const string Key = $"intent = {Intent} AND channel = ?3";

    public void Plan(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at)
    {
        foreach (var intent in plan.GroupBy(p => p.Key.Intent))
        {
            Named(connection.Prepare($"UPDATE intents SET planned = 1 WHERE id = {Intent} AND planned = 0"), intent.Key).Run();
            if (connection.Changes == 0) continue;
            foreach (var one in intent) Add(one, at);
        }
    }

    public void Hold(Mailbox box, DateTimeOffset until) => connection.Prepare(
        "UPDATE deliveries SET next = ?3 WHERE state = 0 AND channel = ?1 AND receiver = ?2 AND urgent = 0 AND tries = 0 AND next < ?3")
        .Bind(1, box.Channel).Bind(2, box.Receiver).Bind(3, until).Run();

    public HashSet<DeliveryKey> Claim(IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until)
    {
        var claimed = new HashSet<DeliveryKey>();
        foreach (var key in keys)
        {
            Named(connection.Prepare(
                $"UPDATE deliveries SET tries = tries + 1, next = ?5, at = ?4, digest = coalesce(digest, ?6) WHERE {Key} AND state = 0 AND (tries = 0 OR next <= ?4)"), key)
                .Bind(4, now).Bind(5, until).Bind(6, digest).Run();
            if (connection.Changes > 0) claimed.Add(key);
        }

        return claimed;
    }

    public void Record(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at)
    {
        foreach (var outcome in outcomes)
        {
            Named(connection.Prepare(
                $"UPDATE deliveries SET state = ?4, next = ?5, problem = ?6, at = ?7 WHERE {Key} AND state <> 1 AND (?4 = 1 OR (state = 0 AND tries = ?8))"), outcome.Key)
                .Bind(4, (long)outcome.State).Bind(5, outcome.Next).Bind(6, outcome.Problem).Bind(7, at).Bind(8, outcome.Tries).Run();
        }
    }

    public int Replay(IntentKey intent, string by, DateTimeOffset at)
    {
        Named(connection.Prepare(
            $"""
            UPDATE deliveries SET state = 0, tries = 1, next = ?4, at = ?4, who = ?3 WHERE state = 2 AND (
              intent = {Intent} OR (digest, channel) IN (SELECT d.digest, d.channel FROM deliveries d WHERE d.intent = {Intent} AND d.state = 2))
            """), intent).Bind(3, by).Bind(4, at).Run();
        return connection.Changes;
    }

    public int Discard(IntentKey intent, string by, string reason, DateTimeOffset at)
    {
        Named(connection.Prepare($"UPDATE deliveries SET state = 3, at = ?5, who = ?3, why = ?4 WHERE intent = {Intent} AND state IN (0, 2)"), intent).Bind(3, by).Bind(4, reason).Bind(5, at).Run();
        return connection.Changes;
    }

    private static Statement Named(Statement statement, IntentKey key) => statement.Bind(1, key.Dispute.Value).Bind(2, key.Notice);

    private static Statement Named(Statement statement, DeliveryKey key) => Named(statement, key.Intent).Bind(3, key.Channel);

    private void Add(PlannedDelivery one, DateTimeOffset at) => Named(connection.Prepare(
        $"""
        INSERT INTO deliveries(intent, channel, stream, receiver, urgent, state, tries, next, at, because, cause, grouped)
        SELECT i.id, ?3, i.stream, {ReceiverOfIntent}, ?4, ?6, 0, ?7, ?5, ?8, ?9, ?10
        FROM streams s CROSS JOIN intents i ON i.stream = s.id WHERE s.name = ?1 AND i.notice = ?2
        """), one.Key).Bind(4, one.Urgent).Bind(5, at).Bind(6, (long)one.State).Bind(7, one.NotBefore ?? at)
        .Bind(8, (long?)one.KeptBack?.Why).Bind(9, one.KeptBack?.What).Bind(10, one.Group).Run();
}
