using Parley.Disputes;
using Parley.Journal;

namespace Parley.Sending;

/// <summary>
/// What one mailbox may get now. What is urgent goes at once and singly; of the rest each group as one message and a few singly, more as one digest in a group interval. Within a dispute the order is kept;
/// only what is urgent overtakes what failed or is held back.
/// </summary>
internal sealed class Gathering(IDeliveryLog log, NoticePace pace)
{
    private const int Most = 100;
    private const int MostInDigest = 5_000;

    /// <summary>What to send now, in lines that do not wait for one another; empty when there is nothing.</summary>
    public async Task<IReadOnlyList<NoticeUnit[]>> NextAsync(MailboxWork work, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (work.Urgent) return await UrgentAsync(await log.DueAsync(work, now, Most, cancellationToken).ConfigureAwait(false), work.Box, cancellationToken).ConfigureAwait(false);
        var past = await log.PastAsync(work.Box, now - pace.GroupInterval, cancellationToken).ConfigureAwait(false);
        if (past.LastDigest is { } last) await log.HoldAsync(work.Box, last + pace.GroupInterval, cancellationToken).ConfigureAwait(false);
        var due = await log.DueAsync(work, now, Most, cancellationToken).ConfigureAwait(false);
        var again = await AgainAsync(due.Where(d => d.Tries > 0), cancellationToken).ConfigureAwait(false);
        return due.All(d => d.Tries > 0) ? again : [.. again, .. await FreshAsync(work.Box, past, now, cancellationToken).ConfigureAwait(false)];
    }

    /// <summary>What was raised before it for the same dispute and was never tried goes just before it, so that the order is kept without anybody waiting.</summary>
    private async Task<IReadOnlyList<NoticeUnit[]>> UrgentAsync(IReadOnlyList<Delivery> due, Mailbox box, CancellationToken cancellationToken)
    {
        if (due.Count == 0) return [];
        var untried = (await log.UntriedAsync(box, null, MostInDigest, cancellationToken).ConfigureAwait(false)).ToLookup(d => d.Intent.Key.Dispute);
        return [.. due.Select(d => untried[d.Intent.Key.Dispute].Where(before => IsBefore(before, d)).Append(d).Select(NoticeUnit.Single).ToArray())];
    }

    /// <summary>A digest that failed is tried again as the same digest.</summary>
    private async Task<IReadOnlyList<NoticeUnit[]>> AgainAsync(IEnumerable<Delivery> due, CancellationToken cancellationToken)
    {
        var units = new List<NoticeUnit[]>();
        foreach (var group in due.GroupBy(d => d.Digest ?? NoticeUnit.IdOf(d.Intent.Key), StringComparer.Ordinal))
        {
            var first = group.First();
            units.Add([first.Digest is { } digest ? new NoticeUnit(await log.GroupedAsync(first.Channel, digest, cancellationToken).ConfigureAwait(false), digest) : NoticeUnit.Single(first)]);
        }

        return units;
    }

    private async Task<IReadOnlyList<NoticeUnit[]>> FreshAsync(Mailbox box, MailboxPast past, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var untried = await log.UntriedAsync(box, now, MostInDigest, cancellationToken).ConfigureAwait(false);
        var groups = untried.Where(d => d.Group is not null).GroupBy(d => d.Group, StringComparer.Ordinal).Select(g => NoticeUnit.Of([.. g])).ToList();
        var messages = groups.Count + untried.Count(d => d.Group is null);
        if (past.Singles + messages <= pace.Singles) return groups.Count == 0 ? [.. ByDispute(untried)] : Ready(groups, untried);
        if (untried.Count > 1) return [[NoticeUnit.Group(untried)]];
        if (past.OldestSingle is { } oldest) await log.HoldAsync(box, oldest + pace.GroupInterval, cancellationToken).ConfigureAwait(false);
        return [];
    }

    private static IEnumerable<NoticeUnit[]> ByDispute(IEnumerable<Delivery> untried) => untried.GroupBy(d => d.Intent.Key.Dispute).Select(g => g.Select(NoticeUnit.Single).ToArray());

    /// <summary>
    /// What has nothing before it in its disputes; the others come next time. Two groups can wait for one another through two disputes: then the first goes with what may go.
    /// </summary>
    private static List<NoticeUnit[]> Ready(List<NoticeUnit> groups, IReadOnlyList<Delivery> untried)
    {
        var units = groups.Concat(untried.Where(d => d.Group is null).Select(NoticeUnit.Single)).ToList();
        var before = new Dictionary<DeliveryKey, DeliveryKey>();
        var last = new Dictionary<DisputeId, DeliveryKey>();
        foreach (var one in untried)
        {
            if (last.TryGetValue(one.Intent.Key.Dispute, out var earlier)) before[one.Key] = earlier;
            last[one.Intent.Key.Dispute] = one.Key;
        }

        bool IsReady(Delivery one, NoticeUnit unit) => !before.TryGetValue(one.Key, out var earlier) || unit.Deliveries.Any(d => d.Key == earlier);
        var ready = units.Where(u => u.Deliveries.All(d => IsReady(d, u))).Select(u => new[] { u }).ToList();
        if (ready.Count > 0 || groups.Count == 0) return ready;
        return [[NoticeUnit.Of([.. groups[0].Deliveries.Where(d => !before.ContainsKey(d.Key)).DefaultIfEmpty(groups[0].Deliveries[0])])]];
    }

    private static bool IsBefore(Delivery one, Delivery other) =>
        (one.Intent.At, one.Intent.Key.Notice.Length, string.CompareOrdinal(one.Intent.Key.Notice, other.Intent.Key.Notice)).CompareTo((other.Intent.At, other.Intent.Key.Notice.Length, 0)) < 0;
}
