using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Parley.Running;

/// <summary>Sends notices: at least once, under the same id on every try. How, say <see cref="NoticeDesk"/> and <see cref="MailboxRun"/>.</summary>
internal sealed class NoticeLoop(NoticeDesk desk, TimeProvider clock, TimeSpan interval, ILogger<NoticeLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, clock);
        try
        {
            var tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            while (true)
            {
                var full = await desk.RoundAsync(stoppingToken).ConfigureAwait(false);
                await Task.WhenAny([tick, .. full ? desk.Running : []]).ConfigureAwait(false);
                if (!tick.IsCompleted) continue;
                if (!await tick.ConfigureAwait(false)) return;
                tick = timer.WaitForNextTickAsync(stoppingToken).AsTask();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(desk.Running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            log.LoopStopped(nameof(NoticeLoop));
        }
    }
}
