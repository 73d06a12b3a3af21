using Microsoft.Extensions.Logging;
using Parley.Journal;

namespace Parley.Running;

/// <summary>One round of the deadline loop as others see it: silent as long as it keeps up, and when there is a backlog, how much is done and left, now and then.</summary>
internal sealed class CatchingUp(IJournal journal, TimeProvider clock, DeadlineFigures figures, ILogger log)
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);
    private readonly long started = clock.GetTimestamp();
    private long told;
    private int before;
    private bool behind;

    /// <summary>After each batch.</summary>
    public async ValueTask BatchAsync(int fired, CancellationToken cancellationToken)
    {
        var left = await LookAsync(fired, cancellationToken).ConfigureAwait(false);
        if (behind ? clock.GetElapsedTime(told) < Often : left.Count < DueRound.Batch) return;
        (behind, told) = (true, clock.GetTimestamp());
        log.CatchingUp(fired, left.Count, left.Oldest);
    }

    /// <summary>After the last one, whether the round went well or not.</summary>
    public async ValueTask EndAsync(int fired, CancellationToken cancellationToken)
    {
        if (fired == 0 && before == 0 && figures.Backlog.Count == 0) return;
        var left = await LookAsync(Math.Max(fired, before), cancellationToken).ConfigureAwait(false);
        if (behind) log.CaughtUp(before, left.Count, clock.GetElapsedTime(started));
        else if (fired > 0) log.DeadlinesFired(fired);
    }

    private async ValueTask<Backlog> LookAsync(int fired, CancellationToken cancellationToken)
    {
        figures.Add(fired - before);
        before = fired;
        var left = await journal.BacklogAsync(clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        figures.Stands(left);
        return left;
    }
}
