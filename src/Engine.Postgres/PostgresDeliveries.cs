using Parley.Journal;

namespace Parley.Postgres;

/// <summary>The delivery log beside a journal. Safe to use from several threads and hosts.</summary>
internal sealed class PostgresDeliveries(Database database) : IDeliveryLog
{
    private readonly DeliveryReading reading = new(database);
    private readonly DeliveryWriting writing = new(database);

    public ValueTask<IReadOnlyList<IntentRow>> PendingAsync(int limit, CancellationToken cancellationToken = default) => reading.PendingAsync(limit, cancellationToken);

    public ValueTask PlanAsync(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at, CancellationToken cancellationToken = default) => writing.PlanAsync(plan, at, cancellationToken);

    public ValueTask<IReadOnlyList<string>> ChannelsAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => reading.ChannelsAsync(upTo, cancellationToken);

    public ValueTask<IReadOnlyList<MailboxWork>> MailboxesAsync(string channel, bool urgent, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) =>
        reading.MailboxesAsync(channel, urgent, upTo, limit, cancellationToken);

    public async ValueTask<IReadOnlyList<Delivery>> DueAsync(MailboxWork work, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) =>
        await reading.DueAsync(work, upTo, limit, cancellationToken);

    public async ValueTask<IReadOnlyList<Delivery>> UntriedAsync(Mailbox box, DateTimeOffset? upTo, int limit, CancellationToken cancellationToken = default) =>
        await reading.UntriedAsync(box, upTo, limit, cancellationToken);

    public async ValueTask<IReadOnlyList<Delivery>> GroupedAsync(string channel, string digest, CancellationToken cancellationToken = default) =>
        await reading.GroupedAsync(channel, digest, cancellationToken);

    public ValueTask<MailboxPast> PastAsync(Mailbox box, DateTimeOffset since, CancellationToken cancellationToken = default) => reading.PastAsync(box, since, cancellationToken);

    public ValueTask<GroupPast> GroupAsync(Mailbox box, string group, CancellationToken cancellationToken = default) => reading.GroupAsync(box, group, cancellationToken);

    public ValueTask HoldAsync(Mailbox box, DateTimeOffset until, CancellationToken cancellationToken = default) => writing.HoldAsync(box, until, cancellationToken);

    public async ValueTask<IReadOnlySet<DeliveryKey>> ClaimAsync(
        IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        await writing.ClaimAsync(keys, digest, now, until, cancellationToken);

    public ValueTask RecordAsync(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at, CancellationToken cancellationToken = default) => writing.RecordAsync(outcomes, at, cancellationToken);

    public async ValueTask<IReadOnlyList<Delivery>> ListAsync(DeliveryFilter filter, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return await reading.ListAsync(filter, limit, cancellationToken);
    }

    public ValueTask<int> ReplayAsync(IntentKey intent, string by, DateTimeOffset at, CancellationToken cancellationToken = default) => writing.ReplayAsync(intent, by, at, cancellationToken);

    public ValueTask<int> DiscardAsync(IntentKey intent, string by, string reason, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        writing.DiscardAsync(intent, by, reason, at, cancellationToken);

    public ValueTask<NoticeBacklog> BacklogAsync(CancellationToken cancellationToken = default) => reading.BacklogAsync(cancellationToken);
}
