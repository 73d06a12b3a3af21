using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;

namespace Parley;

/// <content>What the engine sends to itself when a deadline runs out.</content>
public sealed partial class DisputeEngine
{
    /// <summary>Fires what is due of all disputes, most urgent first and one after the other, until nothing is left. One that cannot fire keeps none of the others; it is thrown once they have.</summary>
    internal Task<int> FireAllDueAsync(DateTimeOffset upTo, CancellationToken cancellationToken) =>
        FireAllDueAsync(() => upTo, 1, _ => ValueTask.CompletedTask, cancellationToken);

    /// <summary>The same with several disputes at a time, up to a moment that moves on meanwhile; tells after each batch how many have fired.</summary>
    internal async Task<int> FireAllDueAsync(Func<DateTimeOffset> upTo, int inFlight, Func<int, ValueTask> progress, CancellationToken cancellationToken)
    {
        var round = new DueRound(journal, (row, token) => FireAsync(row.Dispute, row.Deadline, null, token), upTo, inFlight);
        var fired = await round.RunAsync(progress, cancellationToken).ConfigureAwait(false);
        return round.First is { } first ? throw CannotFire(first.Deadline, first.Refused) : fired;
    }

    /// <summary>Fires what is due of one dispute before a moment, or up to it, each at the moment it was due, in the order of those moments.</summary>
    internal async Task<int> FireDueAsync(DisputeId id, DateTimeOffset before, bool inclusive, CancellationToken cancellationToken)
    {
        for (var fired = 0; ; fired++)
        {
            if (!await FireNextAsync(id, before, inclusive, cancellationToken).ConfigureAwait(false)) return fired;
        }
    }

    /// <summary>When the first of that dispute's deadlines fires; null when none waits.</summary>
    internal async Task<DateTimeOffset?> NextDueAsync(DisputeId id, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        return loaded.Dispute.Deadlines.Where(d => d is { State: DeadlineState.Running, Fired: false }).Select(d => (DateTimeOffset?)Moment(d)).Min();
    }

    /// <summary>Fires the first of that dispute's deadlines that is due before a moment, at its own moment; false when none is.</summary>
    internal async Task<bool> FireNextAsync(DisputeId id, DateTimeOffset before, bool inclusive, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        var next = loaded.Dispute.Deadlines
            .Where(d => d is { State: DeadlineState.Running, Fired: false } && (inclusive ? Moment(d) <= before : Moment(d) < before))
            .MinBy(d => (Moment(d), d.Id));
        if (next is null) return false;
        return await FireAsync(id, next, Moment(next), cancellationToken).ConfigureAwait(false) is Refused refused ? throw CannotFire(next, refused) : true;
    }

    /// <summary>Fires one setting of a deadline; its command id comes from both, so that it fires once however often it is sent.</summary>
    internal Task<Reply> FireAsync(DisputeId id, Deadline deadline, DateTimeOffset? moment, CancellationToken cancellationToken)
    {
        var options = new SendOptions { CommandId = new CommandId($"fire:{deadline.Id}:{deadline.Setting}"), Moment = moment };
        return SendAsync(id, new FireDeadline { Deadline = deadline.Id, Setting = deadline.Setting }, Actor.System, options, cancellationToken);
    }

    private static DateTimeOffset Moment(Deadline deadline) => deadline.Due > deadline.SetAt ? deadline.Due : deadline.SetAt;

    private static JournalException CannotFire(Deadline deadline, Refused refused) => new(EngineMessages.CannotFire, [deadline.Id, refused.Dispute, refused.Refusal]);
}
