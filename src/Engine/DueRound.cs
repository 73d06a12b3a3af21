using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Journal;

namespace Parley;

/// <summary>
/// Fires what is due, batch by batch, until nothing is left. Every batch begins with the most urgent, so that what becomes due meanwhile never waits behind an old backlog; deadlines of one
/// dispute fire one after the other, those of several disputes together, so that they share commits. Commands of people go in between: no more than <paramref name="inFlight"/> stand before them.
/// </summary>
internal sealed class DueRound(IJournal journal, Func<DeadlineRow, CancellationToken, Task<Reply>> fire, Func<DateTimeOffset> now, int inFlight)
{
    /// <summary>How many are read at once.</summary>
    public const int Batch = 200;

    /// <summary>How long other hosts leave alone what this one fires: far longer than a batch takes, and what a host that died leaves behind waits no longer.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(DisputeId Dispute, string Deadline, int Setting), Refused?> stuck = [];
    private int fired;

    /// <summary>What was refused first; the others fired all the same.</summary>
    public (Deadline Deadline, Refused Refused)? First { get; private set; }

    public async Task<int> RunAsync(Func<int, ValueTask> progress, CancellationToken cancellationToken)
    {
        DeadlineRow? behind = null;
        while (await journal.TakeDueAsync(now(), Batch, null, Lease, cancellationToken).ConfigureAwait(false) is { Count: > 0 } top)
        {
            var fresh = Fresh(top);
            if (fresh.Length == 0)
            {
                // Those on top cannot fire; each page of them is read once, not again for every batch.
                behind ??= top[^1];
                var page = await journal.TakeDueAsync(now(), Batch, behind, Lease, cancellationToken).ConfigureAwait(false);
                if (page.Count == 0) break;
                behind = page[^1];
                fresh = Fresh(page);
            }

            if (fresh.Length == 0) continue;
            await FireAsync(fresh, cancellationToken).ConfigureAwait(false);
            await progress(fired).ConfigureAwait(false);
        }

        return fired;
    }

    private static (DisputeId Dispute, string Deadline, int Setting) KeyOf(DeadlineRow row) => (row.Dispute, row.Deadline.Id, row.Deadline.Setting);

    private DeadlineRow[] Fresh(IReadOnlyList<DeadlineRow> rows) => [.. rows.Where(row => !stuck.ContainsKey(KeyOf(row)))];

    private async Task FireAsync(DeadlineRow[] rows, CancellationToken cancellationToken)
    {
        var disputes = rows.GroupBy(row => row.Dispute);
        if (inFlight > 1)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = inFlight, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(disputes, options, async (dispute, token) => await FireEachAsync(dispute, token).ConfigureAwait(false)).ConfigureAwait(false);
        }
        else
        {
            foreach (var dispute in disputes) await FireEachAsync(dispute, cancellationToken).ConfigureAwait(false);
        }

        // In the order of urgency, not of who was refused first.
        First ??= rows.Select(row => stuck.GetValueOrDefault(KeyOf(row)) is { } refused ? (row.Deadline, refused) : ((Deadline, Refused)?)null).FirstOrDefault(found => found is not null);
    }

    private async Task FireEachAsync(IEnumerable<DeadlineRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var reply = await fire(row, cancellationToken).ConfigureAwait(false);
            if (reply is Accepted { Events.Count: > 0, Repeated: false }) Interlocked.Increment(ref fired);
            else stuck.TryAdd(KeyOf(row), reply as Refused);
        }
    }
}
