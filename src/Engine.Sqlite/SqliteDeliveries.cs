using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>The delivery log in the file of a journal. Safe to use from several threads and processes.</summary>
internal sealed class SqliteDeliveries(Readers readers, Func<Action<WriteSession>, CancellationToken, ValueTask> change) : IDeliveryLog
{
    public ValueTask<IReadOnlyList<IntentRow>> PendingAsync(int limit, CancellationToken cancellationToken = default) => Read(log => log.Pending(limit), cancellationToken);

    public ValueTask PlanAsync(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        change(session => session.Deliveries.Plan(plan, at), cancellationToken);

    public ValueTask<IReadOnlyList<string>> ChannelsAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => Read(log => log.Channels(upTo), cancellationToken);

    public ValueTask<IReadOnlyList<MailboxWork>> MailboxesAsync(string channel, bool urgent, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) =>
        Read(log => log.Mailboxes(channel, urgent, upTo, limit), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> DueAsync(MailboxWork work, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) =>
        Read(log => log.Due(work, upTo, limit), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> UntriedAsync(Mailbox box, DateTimeOffset? upTo, int limit, CancellationToken cancellationToken = default) =>
        Read(log => log.Untried(box, upTo, limit), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> GroupedAsync(string channel, string digest, CancellationToken cancellationToken = default) => Read(log => log.Grouped(channel, digest), cancellationToken);

    public ValueTask<MailboxPast> PastAsync(Mailbox box, DateTimeOffset since, CancellationToken cancellationToken = default) => Read(log => log.Past(box, since), cancellationToken);

    public ValueTask<GroupPast> GroupAsync(Mailbox box, string group, CancellationToken cancellationToken = default) => Read(log => log.Group(box, group), cancellationToken);

    public ValueTask HoldAsync(Mailbox box, DateTimeOffset until, CancellationToken cancellationToken = default) => change(session => session.Deliveries.Hold(box, until), cancellationToken);

    public async ValueTask<IReadOnlySet<DeliveryKey>> ClaimAsync(
        IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        var claimed = new HashSet<DeliveryKey>();
        await change(session => claimed = session.Deliveries.Claim(keys, digest, now, until), cancellationToken);
        return claimed;
    }

    public ValueTask RecordAsync(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        change(session => session.Deliveries.Record(outcomes, at), cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> ListAsync(DeliveryFilter filter, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return Read(log => log.List(filter, limit), cancellationToken);
    }

    public async ValueTask<int> ReplayAsync(IntentKey intent, string by, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var count = 0;
        await change(session => count = session.Deliveries.Replay(intent, by, at), cancellationToken);
        return count;
    }

    public async ValueTask<int> DiscardAsync(IntentKey intent, string by, string reason, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var count = 0;
        await change(session => count = session.Deliveries.Discard(intent, by, reason, at), cancellationToken);
        return count;
    }

    public ValueTask<NoticeBacklog> BacklogAsync(CancellationToken cancellationToken = default) => Read(log => log.Backlog(), cancellationToken);

    private ValueTask<T> Read<T>(Func<DeliveryReading, T> read, CancellationToken cancellationToken) => new(readers.Read(reader => read(reader.Deliveries), cancellationToken));
}
