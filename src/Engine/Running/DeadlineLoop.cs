using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Journal;

namespace Parley.Running;

/// <summary>Fires deadlines as they run out, most urgent first. A round that fails is logged and tried again.</summary>
internal sealed class DeadlineLoop(DisputeEngine engine, TimeProvider clock, TimeSpan interval, DeadlineFigures figures, ILogger<DeadlineLoop> log) : BackgroundService
{
    /// <summary>How many disputes fire at a time: enough that they share commits, few enough that a command of somebody who waits is hardly held up.</summary>
    public const int InFlight = 8;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, clock);
        try
        {
            do
            {
                await RoundAsync(stoppingToken).ConfigureAwait(false);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LoopStopped(nameof(DeadlineLoop));
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        var round = new CatchingUp(engine.Journal, clock, figures, log);
        try
        {
            var fired = await engine.FireAllDueAsync(clock.GetUtcNow, InFlight, done => round.BatchAsync(done, cancellationToken), cancellationToken).ConfigureAwait(false);
            await round.EndAsync(fired, cancellationToken).ConfigureAwait(false);
        }
        catch (JournalException fault)
        {
            log.DeadlinesFailed(fault);
        }
    }
}
