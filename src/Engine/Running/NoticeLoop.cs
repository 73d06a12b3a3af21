using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Parley.Journal;
using Parley.Notices;

namespace Parley.Running;

/// <summary>Hands pending notices to the channels and marks them as sent: at least once, in the order they were raised.</summary>
internal sealed class NoticeLoop(DisputeEngine engine, IJournal journal, IEnumerable<INoticeChannel> channels, TimeProvider clock, TimeSpan interval, ILogger<NoticeLoop> log) : BackgroundService
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
            var held = new HashSet<IntentKey>();
            while (await NextAsync(held, cancellationToken).ConfigureAwait(false) is { Length: > 0 } pending)
            {
                var sent = await SendAsync(pending, held, cancellationToken).ConfigureAwait(false);
                await journal.MarkSentAsync(sent, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (JournalException fault)
        {
            log.NoticesFailed(fault);
        }
    }

    private async Task<IntentRow[]> NextAsync(HashSet<IntentKey> held, CancellationToken cancellationToken) =>
        [.. (await journal.PendingIntentsAsync(MostPerRound + held.Count, cancellationToken).ConfigureAwait(false)).Where(p => !held.Contains(p.Key))];

    /// <summary>A notice that fails holds back the later ones of its dispute until the next round, so that they stay in order; other disputes go on.</summary>
    private async Task<List<IntentKey>> SendAsync(IntentRow[] pending, HashSet<IntentKey> held, CancellationToken cancellationToken)
    {
        var sent = new List<IntentKey>(pending.Length);
        var stuck = held.Select(k => k.Dispute).ToHashSet();
        foreach (var intent in pending)
        {
            if (!stuck.Contains(intent.Key.Dispute) && await TrySendAsync(intent, cancellationToken).ConfigureAwait(false))
            {
                sent.Add(intent.Key);
                continue;
            }

            stuck.Add(intent.Key.Dispute);
            held.Add(intent.Key);
        }

        return sent;
    }

    private async Task<bool> TrySendAsync(IntentRow intent, CancellationToken cancellationToken)
    {
        var message = await engine.MessageAsync(intent, cancellationToken).ConfigureAwait(false);
        var notice = message.Notice;
        foreach (var channel in channels)
        {
            try
            {
                var result = await channel.SendAsync(message, cancellationToken).ConfigureAwait(false);
                if (result.IsDelivered) continue;
                log.NoticeNotDelivered(notice.Dispute.Value, notice.Id, channel.Name, result.Problem?.Id);
                return false;
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                log.NoticeFailed(notice.Dispute.Value, notice.Id, channel.Name, fault);
                return false;
            }
        }

        return true;
    }
}
