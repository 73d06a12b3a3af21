using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Journal;
using Parley.Notices;

namespace Parley.Running;

/// <summary>Hands pending notices to the channels and marks them as sent: at least once, in the order they were raised.</summary>
internal sealed class NoticeLoop(IJournal journal, IEnumerable<INoticeChannel> channels, TimeProvider clock, TimeSpan interval, ILogger<NoticeLoop> log) : BackgroundService
{
    private const int MostPerRound = 200;

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
            log.LoopStopped(nameof(NoticeLoop));
        }
    }

    private async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await journal.PendingIntentsAsync(MostPerRound, cancellationToken).ConfigureAwait(false) is { Count: > 0 } pending)
            {
                foreach (var intent in pending) await SendAsync(intent, cancellationToken).ConfigureAwait(false);
                await journal.MarkSentAsync([.. pending.Select(p => p.Key)], clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (JournalException fault)
        {
            log.NoticesFailed(fault);
        }
    }

    private async Task SendAsync(IntentRow intent, CancellationToken cancellationToken)
    {
        var notice = new Notice(intent.Key.Dispute, intent.Key.Notice, intent.Text, intent.To, intent.Party, intent.Level, intent.At);
        foreach (var channel in channels) await channel.SendAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
