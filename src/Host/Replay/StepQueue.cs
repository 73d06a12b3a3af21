using System.Runtime.ExceptionServices;
using Parley.Disputes.Commands;

namespace Parley.Host.Replay;

/// <summary>
/// Runs steps, many at a time, as if one after the other in the order of time: the steps of a dispute keep their order, and so does every report among the steps of
/// the disputes it looks at. What has nothing to do with one another runs together, so that the journal can write it together.
/// </summary>
internal sealed class StepQueue(StepRunner runner, int atOnce) : IDisposable
{
    private const int WaitingForEach = 16;

    private readonly SemaphoreSlim running = new(atOnce);
    private readonly SemaphoreSlim window = new(atOnce * WaitingForEach);
    private ExceptionDispatchInfo? failure;

    /// <summary>Runs all steps; the first failure stops the rest and is thrown.</summary>
    public async Task RunAsync(IEnumerable<PlannedStep> steps, Action progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        foreach (var step in steps)
        {
            if (failure is not null) break;
            await window.WaitAsync(CancellationToken.None);
            var waits = new List<Task>();
            foreach (var (turn, alone) in TurnsOf(step)) turn.WaitFor(alone, waits);
            var task = Task.Run(() => RunAsync(step, waits, stop), CancellationToken.None);
            foreach (var (turn, alone) in TurnsOf(step)) turn.Enter(alone, task);
            progress();
        }

        for (var i = 0; i < atOnce * WaitingForEach; i++) await window.WaitAsync(CancellationToken.None);
        window.Release(atOnce * WaitingForEach);
        failure?.Throw();
        cancellationToken.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        running.Dispose();
        window.Dispose();
    }

    /// <summary>A step is alone in its own dispute and in those it changes; a report also among the disputes of its place and parties.</summary>
    private static IEnumerable<(Turn Turn, bool Alone)> TurnsOf(PlannedStep step)
    {
        yield return (step.Case.Turn, true);
        foreach (var other in step.Others) yield return (other.Turn, true);
        if (step.Case.Shared.Count == 0) yield break;
        var reports = step.Commands.Any(c => c.Body is Report);
        foreach (var shared in step.Case.Shared) yield return (shared, reports);
    }

    private async Task RunAsync(PlannedStep step, List<Task> waits, CancellationTokenSource stop)
    {
        try
        {
            if (waits.Count > 0) await Task.WhenAll(waits);
            await running.WaitAsync(stop.Token);
            try
            {
                await runner.RunAsync(step, stop.Token);
            }
            finally
            {
                running.Release();
            }
        }
        catch (Exception exception)
        {
            // Told at the end of the run; whoever waits for this step finds everything stopped.
            if (Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null) is null) await stop.CancelAsync();
        }
        finally
        {
            window.Release();
        }
    }
}
