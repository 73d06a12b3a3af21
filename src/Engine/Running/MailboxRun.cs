using Parley.Journal;
using Parley.Notices;

namespace Parley.Running;

/// <summary>
/// Sends what one mailbox may get now. What is urgent goes at once and singly; of the rest a few singly, more as one digest in a group interval. Within a dispute the order is kept;
/// only what is urgent overtakes what failed or is held back.
/// </summary>
internal sealed class MailboxRun(IDeliveryLog log, NoticeTry trying, NoticePace pace, TimeProvider clock)
{
    private const int Most = 100;
    private const int MostInDigest = 5_000;

    public async Task RunAsync(MailboxWork work, INoticeChannel? channel, CancellationToken cancellationToken)
    {
        while (await NextAsync(work, cancellationToken).ConfigureAwait(false) is { Count: > 0 } units)
        {
            await Parallel.ForEachAsync(units, new ParallelOptions { MaxDegreeOfParallelism = pace.Disputes, CancellationToken = cancellationToken }, async (line, cancel) =>
            {
                foreach (var unit in line)
                {
                    // What is urgent goes even when what was raised before it could not be sent.
                    if (!await trying.RunAsync(unit, channel, cancel).ConfigureAwait(false) && !work.Urgent) return;
                }
            }).ConfigureAwait(false);
        }
    }

    /// <summary>What to send now, in lines that do not wait for one another.</summary>
    private async Task<IReadOnlyList<NoticeUnit[]>> NextAsync(MailboxWork work, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
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
        if (past.Singles + untried.Count <= pace.Singles) return [.. untried.GroupBy(d => d.Intent.Key.Dispute).Select(g => g.Select(NoticeUnit.Single).ToArray())];
        if (untried.Count > 1) return [[NoticeUnit.Group(untried)]];
        if (past.OldestSingle is { } oldest) await log.HoldAsync(box, oldest + pace.GroupInterval, cancellationToken).ConfigureAwait(false);
        return [];
    }

    private static bool IsBefore(Delivery one, Delivery other) =>
        (one.Intent.At, one.Intent.Key.Notice.Length, string.CompareOrdinal(one.Intent.Key.Notice, other.Intent.Key.Notice)).CompareTo((other.Intent.At, other.Intent.Key.Notice.Length, 0)) < 0;
}
