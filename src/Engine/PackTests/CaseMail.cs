using Parley.Journal;
using Parley.Sending;

namespace Parley.PackTests;

/// <summary>
/// What the sending loop would send in a case, and when: the same planning and gathering, on the simulated time of the case, with one channel that takes everything. Used by one case.
/// </summary>
internal sealed class CaseMail(DisputeEngine engine, IDeliveryLog log)
{
    private const int Most = 1_000;
    private readonly Planning planning = Planning.For(engine, log, new ChannelChoice([new CaseChannel()]));
    private readonly Gathering gathering = new(log, new NoticePace());
    private readonly List<CaseMessage> sent = [];

    /// <summary>In the order of sending.</summary>
    public IReadOnlyList<CaseMessage> Sent => sent;

    /// <summary>Sends what waits until a moment, each at its own.</summary>
    public async Task PassAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var done = DateTimeOffset.MinValue;
        while (await NextAfterAsync(done, cancellationToken).ConfigureAwait(false) is { } at && at <= until)
        {
            await SendAsync(at, cancellationToken).ConfigureAwait(false);
            done = at;
        }
    }

    /// <summary>Takes what was raised, and sends what may go at once.</summary>
    public async Task TakeAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await planning.RunAsync(now, cancellationToken).ConfigureAwait(false);
        await SendAsync(now, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is not sent at all, and why.</summary>
    public async Task<IReadOnlyList<Delivery>> KeptBackAsync(CancellationToken cancellationToken) => await log.ListAsync(new(DeliveryState.Suppressed), Most, cancellationToken).ConfigureAwait(false);

    private async Task<DateTimeOffset?> NextAfterAsync(DateTimeOffset done, CancellationToken cancellationToken)
    {
        var waiting = await log.ListAsync(new(DeliveryState.Waiting), Most, cancellationToken).ConfigureAwait(false);
        return waiting.Where(d => d.Next > done).Select(d => (DateTimeOffset?)d.Next).Min();
    }

    private async Task SendAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var channel in await log.ChannelsAsync(now, cancellationToken).ConfigureAwait(false))
        {
            foreach (var urgent in new[] { true, false })
            {
                foreach (var work in await log.MailboxesAsync(channel, urgent, now, Most, cancellationToken).ConfigureAwait(false)) await ServeAsync(work, now, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task ServeAsync(MailboxWork work, DateTimeOffset now, CancellationToken cancellationToken)
    {
        while (await gathering.NextAsync(work, now, cancellationToken).ConfigureAwait(false) is { Count: > 0 } lines)
        {
            foreach (var unit in lines.SelectMany(line => line))
            {
                await log.ClaimAsync([.. unit.Deliveries.Select(d => d.Key)], unit.Digest, now, now, cancellationToken).ConfigureAwait(false);
                await log.RecordAsync([.. unit.Deliveries.Select(d => new DeliveryOutcome(d.Key, d.Tries + 1, DeliveryState.Sent, now, null))], now, cancellationToken).ConfigureAwait(false);
                sent.Add(new CaseMessage(work.Box.Receiver, now, [.. unit.Deliveries.Select(d => d.Intent)]));
            }
        }
    }
}
