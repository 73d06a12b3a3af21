using Npgsql;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Statements that read the delivery log. Safe to use from several threads.</summary>
internal sealed class DeliveryReading(Database database)
{
    private const string IntentColumns = "s.name, i.notice, i.text, i.post, i.unit, i.party, i.level, i.route, i.at, i.occasion, i.grouped";

    private const string Deliveries =
        $"""
        SELECT {IntentColumns}, d.channel, d.urgent, d.state, d.tries, d.next, d.at, d.problem, d.digest, d.who, d.why, d.because, d.cause, d.grouped
        FROM deliveries d JOIN intents i ON i.id = d.intent JOIN streams s ON s.id = d.stream
        """;

    /// <summary>Waiting deliveries of a mailbox.</summary>
    private const string OfBox = "d.state = 0 AND d.channel = $1 AND d.receiver = $2";

    /// <summary>What of the same dispute waits before it in its mailbox.</summary>
    private const string Before = "SELECT 1 FROM deliveries e WHERE e.state = 0 AND e.stream = d.stream AND e.channel = d.channel AND e.receiver = d.receiver AND e.intent < d.intent";

    public async ValueTask<IReadOnlyList<IntentRow>> PendingAsync(int limit, CancellationToken cancellationToken) => await database.ReadAsync(
        $"SELECT {IntentColumns} FROM intents i JOIN streams s ON s.id = i.stream WHERE NOT i.planned ORDER BY i.id LIMIT $1", p => p.Put(limit), Intent, cancellationToken);

    public async ValueTask<IReadOnlyList<string>> ChannelsAsync(DateTimeOffset upTo, CancellationToken cancellationToken) => await database.ReadAsync(
        "SELECT DISTINCT channel FROM deliveries WHERE state = 0 AND next <= $1 ORDER BY channel", p => p.Put(upTo), row => row.GetString(0), cancellationToken);

    public async ValueTask<IReadOnlyList<MailboxWork>> MailboxesAsync(string channel, bool urgent, DateTimeOffset upTo, int limit, CancellationToken cancellationToken) => await database.ReadAsync(
        "SELECT receiver FROM deliveries WHERE state = 0 AND channel = $1 AND urgent = $2 AND next <= $3 GROUP BY receiver ORDER BY min(intent) LIMIT $4",
        p => p.Put(channel).Put(urgent).Put(upTo).Put(limit), row => new MailboxWork(new(row.GetString(0), channel), urgent), cancellationToken);

    public ValueTask<List<Delivery>> DueAsync(MailboxWork work, DateTimeOffset upTo, int limit, CancellationToken cancellationToken) => database.ReadAsync(
        $"{Deliveries} WHERE {OfBox} AND d.urgent = $3 AND d.next <= $4 AND NOT EXISTS ({Before} AND (NOT $3 OR e.urgent)) ORDER BY d.intent LIMIT $5",
        p => p.Put(work.Box.Channel).Put(work.Box.Receiver).Put(work.Urgent).Put(upTo).Put(limit), Delivery, cancellationToken);

    public ValueTask<List<Delivery>> UntriedAsync(Mailbox box, DateTimeOffset? upTo, int limit, CancellationToken cancellationToken) => upTo is { } due
        ? database.ReadAsync(
            $"{Deliveries} WHERE {OfBox} AND NOT d.urgent AND d.tries = 0 AND d.next <= $4 AND NOT EXISTS ({Before} AND (e.tries > 0 OR (e.next > $4 AND NOT e.urgent))) ORDER BY d.intent LIMIT $3",
            p => p.Put(box.Channel).Put(box.Receiver).Put(limit).Put(due), Delivery, cancellationToken)
        : database.ReadAsync(
            $"{Deliveries} WHERE {OfBox} AND NOT d.urgent AND d.tries = 0 AND NOT EXISTS ({Before} AND e.tries > 0) ORDER BY d.intent LIMIT $3",
            p => p.Put(box.Channel).Put(box.Receiver).Put(limit), Delivery, cancellationToken);

    public ValueTask<List<Delivery>> GroupedAsync(string channel, string digest, CancellationToken cancellationToken) => database.ReadAsync(
        $"{Deliveries} WHERE d.digest = $2 AND d.channel = $1 AND d.state = 0 ORDER BY d.intent", p => p.Put(channel).Put(digest), Delivery, cancellationToken);

    public async ValueTask<MailboxPast> PastAsync(Mailbox box, DateTimeOffset since, CancellationToken cancellationToken) => (await database.ReadAsync(
        """
        SELECT (count(*) FILTER (WHERE digest IS NULL) + count(DISTINCT digest) FILTER (WHERE digest LIKE '%:group'))::int,
          min(at) FILTER (WHERE digest IS NULL), max(at) FILTER (WHERE digest NOT LIKE '%:group')
        FROM deliveries WHERE channel = $1 AND receiver = $2 AND at > $3 AND NOT urgent AND tries > 0
        """,
        p => p.Put(box.Channel).Put(box.Receiver).Put(since), row => new MailboxPast(row.GetInt32(0), row.MomentOrNull(1), row.MomentOrNull(2)), cancellationToken))[0];

    public async ValueTask<GroupPast> GroupAsync(Mailbox box, string group, CancellationToken cancellationToken) => (await database.ReadAsync(
        "SELECT max(at) FILTER (WHERE tries > 0), min(next) FILTER (WHERE tries = 0 AND state = 0) FROM deliveries WHERE channel = $1 AND receiver = $2 AND grouped = $3",
        p => p.Put(box.Channel).Put(box.Receiver).Put(group), row => new GroupPast(row.MomentOrNull(0), row.MomentOrNull(1)), cancellationToken))[0];

    public ValueTask<List<Delivery>> ListAsync(DeliveryFilter filter, int limit, CancellationToken cancellationToken)
    {
        var state = filter.State is null ? string.Empty : $"AND d.state = {(int)filter.State}";
        var dispute = filter.Dispute is null ? string.Empty : "AND d.stream = (SELECT id FROM streams WHERE name = $2)";
        return database.ReadAsync($"{Deliveries} WHERE true {state} {dispute} ORDER BY d.intent DESC, d.channel LIMIT $1", Bind, Delivery, cancellationToken);

        void Bind(NpgsqlParameterCollection parameters)
        {
            parameters.Put(limit);
            if (filter.Dispute is { } of) parameters.Put(of.Value);
        }
    }

    public async ValueTask<NoticeBacklog> BacklogAsync(CancellationToken cancellationToken) => (await database.ReadAsync(
        """
        SELECT
          (SELECT count(*)::int FROM intents WHERE NOT planned), (SELECT min(at) FROM intents WHERE NOT planned),
          (SELECT count(*)::int FROM deliveries WHERE state = 0), (SELECT at FROM intents WHERE id = (SELECT min(intent) FROM deliveries WHERE state = 0)),
          (SELECT count(*)::int FROM deliveries WHERE state = 2)
        """,
        _ => { },
        row => new NoticeBacklog(row.GetInt32(0) + row.GetInt32(2), row.GetInt32(4), row.MomentOrNull(1) is { } unplanned && !(row.MomentOrNull(3) <= unplanned) ? unplanned : row.MomentOrNull(3)),
        cancellationToken))[0];

    private static Delivery Delivery(NpgsqlDataReader row) => new(Intent(row), row.GetString(11), row.GetBoolean(12), (DeliveryState)row.GetInt32(13), row.GetInt32(14), row.Moment(15), row.Moment(16))
    {
        Problem = row.TextOrNull(17),
        Digest = row.TextOrNull(18),
        By = row.TextOrNull(19),
        Reason = row.TextOrNull(20),
        KeptBack = row.IsDBNull(21) ? null : new KeptBackBy((KeptBack)row.GetInt32(21), row.TextOrNull(22) ?? string.Empty),
        Group = row.TextOrNull(23),
    };

    private static IntentRow Intent(NpgsqlDataReader row) => new(
        new(new(row.GetString(0)), row.GetString(1)), row.GetString(2), row.IsDBNull(3) ? null : new Holder(row.GetString(3), row.TextOrNull(4)),
        row.TextOrNull(5), new(row.GetString(6)), row.TextOrNull(7), row.Moment(8))
    {
        Occasion = row.TextOrNull(9),
        Group = row.TextOrNull(10),
    };
}
