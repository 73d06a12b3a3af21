using Microsoft.Extensions.Logging;
using Parley.Disputes;
using Parley.Journal;
using Parley.Notices;
using Parley.Sending;

namespace Parley.Running;

/// <summary>Tries to send one message by one channel and records what became of it. The try is on record before it begins, so that a repeat has the same id and the same content.</summary>
internal sealed class NoticeTry(DisputeEngine engine, IDeliveryLog log, NoticePace pace, NoticeFigures figures, TimeProvider clock, ILogger<NoticeLoop> logger)
{
    /// <returns>Whether nothing of it waits any more; false when it is tried again later, or somebody else tries it.</returns>
    public async Task<bool> RunAsync(NoticeUnit unit, INoticeChannel? channel, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var claimed = await log.ClaimAsync([.. unit.Deliveries.Select(d => d.Key)], unit.Digest, now, now + pace.Lease, cancellationToken).ConfigureAwait(false);
        Delivery[] taken = [.. unit.Deliveries.Where(d => claimed.Contains(d.Key))];
        if (taken.Length == 0) return false;
        var result = channel is null ? DeliveryResult.Never(Refusal.Of(EngineMessages.NoChannel, "Channel", taken[0].Channel)) : await SendAsync(unit with { Deliveries = taken }, channel, cancellationToken).ConfigureAwait(false);
        var at = clock.GetUtcNow();
        DeliveryOutcome[] outcomes = [.. taken.Select(d => Outcome(d, result, unit.Id, at))];
        await log.RecordAsync(outcomes, at, cancellationToken).ConfigureAwait(false);
        Tell(unit, taken[0], outcomes[0], result);
        return outcomes[0].State != DeliveryState.Waiting;
    }

    private static DeliveryOutcome Outcome(Delivery delivery, DeliveryResult result, string id, DateTimeOffset at)
    {
        var tries = delivery.Tries + 1;
        if (result.IsDelivered) return new(delivery.Key, tries, DeliveryState.Sent, at, null);
        if (result.IsPassedOver) return new(delivery.Key, tries, DeliveryState.PassedOver, at, result.Problem?.Id);
        var wait = result.MayTryAgain ? RetrySchedule.Wait(tries, result.Wait, id) : null;
        return new(delivery.Key, tries, wait is null ? DeliveryState.Dead : DeliveryState.Waiting, at + (wait ?? TimeSpan.Zero), result.Problem?.Id);
    }

    private async Task<DeliveryResult> SendAsync(NoticeUnit unit, INoticeChannel channel, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(pace.SendLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var message = await MessageAsync(unit, either.Token).ConfigureAwait(false);
            return await channel.SendAsync(message, either.Token).WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return DeliveryResult.TryLater(Refusal.Of(EngineMessages.ChannelSilent, "Channel", channel.Name, pace.SendLimit.TotalSeconds));
        }
        catch (JournalException fault)
        {
            logger.NoticeFailed(unit.Id, channel.Name, fault);
            return DeliveryResult.TryLater(new Refusal(fault.Kind, "Journal", [.. fault.About]));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.NoticeFailed(unit.Id, channel.Name, fault);
            return DeliveryResult.TryLater(Refusal.Of(EngineMessages.ChannelFailed, "Channel", channel.Name, fault.GetType().Name));
        }
    }

    private Task<Message> MessageAsync(NoticeUnit unit, CancellationToken cancellationToken) => unit.Digest is { } digest
        ? engine.DigestAsync(digest, [.. unit.Deliveries.Select(d => d.Intent)], cancellationToken)
        : engine.MessageAsync(unit.Deliveries[0].Intent, cancellationToken);

    private void Tell(NoticeUnit unit, Delivery first, DeliveryOutcome outcome, DeliveryResult result)
    {
        figures.Tried(first.Channel, outcome.State);
        if (outcome.State == DeliveryState.Dead) logger.NoticeDead(unit.Id, first.Channel, result.Problem?.Id, outcome.Tries);
        else if (outcome is { State: DeliveryState.PassedOver, Problem: { } problem }) logger.NoticePassedOver(unit.Id, first.Channel, problem);
        else if (outcome.State == DeliveryState.Waiting) logger.NoticeNotDelivered(unit.Id, first.Channel, result.Problem?.Id, outcome.Next);
    }
}
