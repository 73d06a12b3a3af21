using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Journal;

namespace Parley.Running;

/// <summary>Fires deadlines as they run out, most urgent first. A round that fails is logged and tried again.</summary>
internal sealed class DeadlineLoop(DisputeEngine engine, TimeProvider clock, TimeSpan interval, ILogger<DeadlineLoop> log) : BackgroundService
{
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
        try
        {
            var fired = await engine.FireAllDueAsync(clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            if (fired > 0) log.DeadlinesFired(fired);
        }
        catch (JournalException fault)
        {
            log.DeadlinesFailed(fault);
        }
    }
}
