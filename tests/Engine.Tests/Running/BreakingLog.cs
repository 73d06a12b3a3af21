using Parley.Journal;

namespace Parley.Tests.Running;

/// <summary>A delivery log that cannot record what became of a try, as when the process ends just then.</summary>
internal sealed class BreakingLog(IDeliveryLog inner) : IDeliveryLog
{
    public bool Breaks { get; set; }

    public ValueTask RecordAsync(IReadOnlyList<DeliveryOutcome> outcomes, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        Breaks ? throw new JournalException(JournalMessages.DiskFull, ["x"]) : inner.RecordAsync(outcomes, at, cancellationToken);

    public ValueTask<IReadOnlyList<IntentRow>> PendingAsync(int limit, CancellationToken cancellationToken = default) => inner.PendingAsync(limit, cancellationToken);

    public ValueTask PlanAsync(IReadOnlyList<PlannedDelivery> plan, DateTimeOffset at, CancellationToken cancellationToken = default) => inner.PlanAsync(plan, at, cancellationToken);

    public ValueTask<IReadOnlyList<string>> ChannelsAsync(DateTimeOffset upTo, CancellationToken cancellationToken = default) => inner.ChannelsAsync(upTo, cancellationToken);

    public ValueTask<IReadOnlyList<MailboxWork>> MailboxesAsync(string channel, bool urgent, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) =>
        inner.MailboxesAsync(channel, urgent, upTo, limit, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> DueAsync(MailboxWork work, DateTimeOffset upTo, int limit, CancellationToken cancellationToken = default) => inner.DueAsync(work, upTo, limit, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> UntriedAsync(Mailbox box, DateTimeOffset? upTo, int limit, CancellationToken cancellationToken = default) => inner.UntriedAsync(box, upTo, limit, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> GroupedAsync(string channel, string digest, CancellationToken cancellationToken = default) => inner.GroupedAsync(channel, digest, cancellationToken);

    public ValueTask<MailboxPast> PastAsync(Mailbox box, DateTimeOffset since, CancellationToken cancellationToken = default) => inner.PastAsync(box, since, cancellationToken);

    public ValueTask<GroupPast> GroupAsync(Mailbox box, string group, CancellationToken cancellationToken = default) => inner.GroupAsync(box, group, cancellationToken);

    public ValueTask HoldAsync(Mailbox box, DateTimeOffset until, CancellationToken cancellationToken = default) => inner.HoldAsync(box, until, cancellationToken);

    public ValueTask<IReadOnlySet<DeliveryKey>> ClaimAsync(IReadOnlyList<DeliveryKey> keys, string? digest, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        inner.ClaimAsync(keys, digest, now, until, cancellationToken);

    public ValueTask<IReadOnlyList<Delivery>> ListAsync(DeliveryFilter filter, int limit, CancellationToken cancellationToken = default) => inner.ListAsync(filter, limit, cancellationToken);

    public ValueTask<int> ReplayAsync(IntentKey intent, string by, DateTimeOffset at, CancellationToken cancellationToken = default) => inner.ReplayAsync(intent, by, at, cancellationToken);

    public ValueTask<int> DiscardAsync(IntentKey intent, string by, string reason, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        inner.DiscardAsync(intent, by, reason, at, cancellationToken);

    public ValueTask<NoticeBacklog> BacklogAsync(CancellationToken cancellationToken = default) => inner.BacklogAsync(cancellationToken);
}
