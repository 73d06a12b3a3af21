using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>Statements that read the delivery log. One user at a time.</summary>
internal sealed class DeliveryReading(Connection connection)
{
    private const string IntentColumns = "s.name, i.notice, i.text, i.post, i.unit, i.party, i.level, i.route, i.at, i.occasion, i.grouped";

    private const string Deliveries =
        $"""
        SELECT {IntentColumns}, d.channel, d.urgent, d.state, d.tries, d.next, d.at, d.problem, d.digest, d.who, d.why, d.because, d.cause, d.grouped
        FROM deliveries d CROSS JOIN intents i ON i.id = d.intent CROSS JOIN streams s ON s.id = d.stream
        """;

    /// <summary>Waiting deliveries of a mailbox.</summary>
    private const string OfBox = "d.state = 0 AND d.channel = ?1 AND d.receiver = ?2";

    /// <summary>What of the same dispute waits before it in its mailbox.</summary>
    private const string Before = "SELECT 1 FROM deliveries e WHERE e.state = 0 AND e.stream = d.stream AND e.channel = d.channel AND e.receiver = d.receiver AND e.intent < d.intent";

    public IReadOnlyList<IntentRow> Pending(int limit)
    {
        var statement = connection.Prepare($"SELECT {IntentColumns} FROM intents i CROSS JOIN streams s ON s.id = i.stream WHERE i.planned = 0 ORDER BY i.id LIMIT ?1").Bind(1, limit);
        var intents = new List<IntentRow>();
        while (statement.Step()) intents.Add(Intent(statement));
        return intents;
    }

    public IReadOnlyList<string> Channels(DateTimeOffset upTo)
    {
        var statement = connection.Prepare("SELECT DISTINCT channel FROM deliveries WHERE state = 0 AND next <= ?1 ORDER BY channel").Bind(1, upTo);
        var channels = new List<string>();
        while (statement.Step()) channels.Add(statement.Text(0));
        return channels;
    }

    public IReadOnlyList<MailboxWork> Mailboxes(string channel, bool urgent, DateTimeOffset upTo, int limit)
    {
        var statement = connection.Prepare(
            """
            SELECT receiver FROM deliveries WHERE state = 0 AND channel = ?1 AND urgent = ?4 AND next <= ?2 GROUP BY receiver ORDER BY min(intent) LIMIT ?3
            """).Bind(1, channel).Bind(2, upTo).Bind(3, limit).Bind(4, urgent);
        var work = new List<MailboxWork>();
        while (statement.Step()) work.Add(new(new(statement.Text(0), channel), urgent));
        return work;
    }

    public IReadOnlyList<Delivery> Due(MailboxWork work, DateTimeOffset upTo, int limit) => Collect(connection.Prepare(
        $"{Deliveries} WHERE {OfBox} AND d.urgent = ?3 AND d.next <= ?4 AND NOT EXISTS ({Before} AND (?3 = 0 OR e.urgent = 1)) ORDER BY d.intent LIMIT ?5")
        .Bind(1, work.Box.Channel).Bind(2, work.Box.Receiver).Bind(3, work.Urgent).Bind(4, upTo).Bind(5, limit));

    public IReadOnlyList<Delivery> Untried(Mailbox box, DateTimeOffset? upTo, int limit) => upTo is { } due
        ? Collect(connection.Prepare(
            $"{Deliveries} WHERE {OfBox} AND d.urgent = 0 AND d.tries = 0 AND d.next <= ?4 AND NOT EXISTS ({Before} AND (e.tries > 0 OR (e.next > ?4 AND e.urgent = 0))) ORDER BY d.intent LIMIT ?3")
            .Bind(1, box.Channel).Bind(2, box.Receiver).Bind(3, limit).Bind(4, due))
        : Collect(connection.Prepare(
            $"{Deliveries} WHERE {OfBox} AND d.urgent = 0 AND d.tries = 0 AND NOT EXISTS ({Before} AND e.tries > 0) ORDER BY d.intent LIMIT ?3")
            .Bind(1, box.Channel).Bind(2, box.Receiver).Bind(3, limit));

    public GroupPast Group(Mailbox box, string group)
    {
        var statement = connection.Prepare(
            """
            SELECT max(at) FILTER (WHERE tries > 0), min(next) FILTER (WHERE tries = 0 AND state = 0) FROM deliveries WHERE channel = ?1 AND receiver = ?2 AND grouped = ?3
            """).Bind(1, box.Channel).Bind(2, box.Receiver).Bind(3, group);
        var past = statement.Step() ? new GroupPast(statement.MomentOrNull(0), statement.MomentOrNull(1)) : default;
        statement.Reset();
        return past;
    }

    public IReadOnlyList<Delivery> Grouped(string channel, string digest) => Collect(connection.Prepare(
        $"{Deliveries} WHERE d.digest = ?2 AND d.channel = ?1 AND d.state = 0 ORDER BY d.intent").Bind(1, channel).Bind(2, digest));

    public MailboxPast Past(Mailbox box, DateTimeOffset since)
    {
        var statement = connection.Prepare(
            """
            SELECT count(*) FILTER (WHERE digest IS NULL) + count(DISTINCT digest) FILTER (WHERE digest LIKE '%:group'),
              min(at) FILTER (WHERE digest IS NULL), max(at) FILTER (WHERE digest NOT LIKE '%:group')
            FROM deliveries WHERE channel = ?1 AND receiver = ?2 AND at > ?3 AND urgent = 0 AND tries > 0
            """).Bind(1, box.Channel).Bind(2, box.Receiver).Bind(3, since);
        var past = statement.Step() ? new MailboxPast(statement.Int(0), statement.MomentOrNull(1), statement.MomentOrNull(2)) : default;
        statement.Reset();
        return past;
    }

    public IReadOnlyList<Delivery> List(DeliveryFilter filter, int limit)
    {
        var state = filter.State is null ? string.Empty : "AND d.state = ?2";
        var dispute = filter.Dispute is null ? string.Empty : "AND d.stream = (SELECT id FROM streams WHERE name = ?3)";
        var statement = connection.Prepare($"{Deliveries} WHERE true {state} {dispute} ORDER BY d.intent DESC, d.channel LIMIT ?1").Bind(1, limit);
        if (filter.State is { } wanted) statement.Bind(2, (long)wanted);
        if (filter.Dispute is { } of) statement.Bind(3, of.Value);
        return Collect(statement);
    }

    /// <summary>All deliveries of a dispute, in the order in which its notices were raised.</summary>
    public IReadOnlyList<Delivery> Of(string stream) => Collect(connection.Prepare(
        $"{Deliveries} WHERE d.stream = (SELECT id FROM streams WHERE name = ?1) ORDER BY d.intent, d.channel").Bind(1, stream));

    public NoticeBacklog Backlog()
    {
        var unplanned = Count("SELECT count(*), min(at) FROM intents WHERE planned = 0");
        var waiting = Count("SELECT count(*), min(intent) FROM deliveries WHERE state = 0");
        var dead = connection.Prepare("SELECT count(*) FROM deliveries WHERE state = 2");
        var letters = dead.Step() ? dead.Int(0) : 0;
        dead.Reset();
        var oldest = waiting.First is { } first ? RaisedAt(first) : (DateTimeOffset?)null;
        if (unplanned.First is { } ticks && !(oldest?.UtcTicks <= ticks)) oldest = new DateTimeOffset(ticks, TimeSpan.Zero);
        return new(unplanned.Count + waiting.Count, letters, oldest);
    }

    private static List<Delivery> Collect(Statement statement)
    {
        var deliveries = new List<Delivery>();
        while (statement.Step())
        {
            deliveries.Add(new(Intent(statement), statement.Text(11), statement.Flag(12), (DeliveryState)statement.Int(13), statement.Int(14), statement.Moment(15), statement.Moment(16))
            {
                Problem = statement.TextOrNull(17),
                Digest = statement.TextOrNull(18),
                By = statement.TextOrNull(19),
                Reason = statement.TextOrNull(20),
                KeptBack = statement.IsNull(21) ? null : new KeptBackBy((KeptBack)statement.Int(21), statement.TextOrNull(22) ?? string.Empty),
                Group = statement.TextOrNull(23),
            });
        }

        return deliveries;
    }

    private static IntentRow Intent(Statement statement) => new(
        new(new(statement.Text(0)), statement.Text(1)), statement.Text(2), statement.IsNull(3) ? null : new Holder(statement.Text(3), statement.TextOrNull(4)), statement.TextOrNull(5),
        new(statement.Text(6)), statement.TextOrNull(7), statement.Moment(8))
    { Occasion = statement.TextOrNull(9), Group = statement.TextOrNull(10) };

    private (int Count, long? First) Count(string sql)
    {
        var statement = connection.Prepare(sql);
        var found = statement.Step() ? (statement.Int(0), statement.IsNull(1) ? null : statement.Long(1)) : (0, (long?)null);
        statement.Reset();
        return found;
    }

    private DateTimeOffset RaisedAt(long intent)
    {
        var statement = connection.Prepare("SELECT at FROM intents WHERE id = ?1").Bind(1, intent);
        var at = statement.Step() ? statement.Moment(0) : throw new JournalException(JournalMessages.Corrupt, [connection.Database]);
        statement.Reset();
        return at;
    }
}
