using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Parley.Journal;
using Parley.Sending;

namespace Parley.Running;

/// <summary>
/// Chooses the channels of new notices and starts the mailboxes with something to send. No mailbox waits for another, unless a channel has as many under way as it may;
/// what is urgent has room of its own.
/// </summary>
internal sealed class NoticeDesk(IDeliveryLog log, ChannelChoice channels, Planning planning, MailboxRun run, NoticePace pace, NoticeFigures figures, TimeProvider clock, ILogger<NoticeLoop> logger)
{
    private readonly ConcurrentDictionary<MailboxWork, Task> running = new();
    private readonly ConcurrentDictionary<MailboxWork, DateTimeOffset> resting = new();

    public IReadOnlyCollection<Task> Running => [.. running.Values];

    /// <summary>One look at what is there.</summary>
    /// <returns>Whether something could not start for lack of room.</returns>
    public async Task<bool> RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            await planning.RunAsync(clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
            var full = await StartAsync(cancellationToken).ConfigureAwait(false);
            figures.Stands(await log.BacklogAsync(cancellationToken).ConfigureAwait(false));
            return full;
        }
        catch (JournalException fault)
        {
            logger.NoticesFailed(fault);
            return false;
        }
    }

    private async Task<bool> StartAsync(CancellationToken cancellationToken)
    {
        var full = false;
        var now = clock.GetUtcNow();
        foreach (var channel in await log.ChannelsAsync(now, cancellationToken).ConfigureAwait(false))
        {
            full |= await StartAsync(channel, urgent: true, now, cancellationToken).ConfigureAwait(false);
            full |= await StartAsync(channel, urgent: false, now, cancellationToken).ConfigureAwait(false);
        }

        return full;
    }

    private async Task<bool> StartAsync(string channel, bool urgent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var (work, until) in resting) if (until <= now) resting.TryRemove(work, out _);

        // Twice as many as can be under way, and those that rest: they must not hide the others.
        foreach (var work in await log.MailboxesAsync(channel, urgent, now, (2 * pace.Mailboxes) + resting.Count, cancellationToken).ConfigureAwait(false))
        {
            if (running.ContainsKey(work) || resting.ContainsKey(work)) continue;
            if (running.Keys.Count(r => r.Box.Channel == channel && r.Urgent == urgent) >= pace.Mailboxes) return true;
            Start(work, cancellationToken);
        }

        return false;
    }

    private void Start(MailboxWork work, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        running[work] = ServeAsync(work, started.Task, cancellationToken);
        started.SetResult();
    }

    private async Task ServeAsync(MailboxWork work, Task started, CancellationToken cancellationToken)
    {
        await started.ConfigureAwait(false);
        try
        {
            await Task.Run(() => run.RunAsync(work, channels.Find(work.Box.Channel), cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // What was being tried is tried again once its time is over. Trying at once would only fill the log as long as the journal fails.
            resting[work] = clock.GetUtcNow() + pace.AfterFault;
            logger.NoticesFailed(fault);
        }
        finally
        {
            running.TryRemove(work, out _);
        }
    }
}
