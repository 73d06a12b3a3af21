using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;

namespace Parley;

/// <content>What the engine sends to itself when a deadline runs out.</content>
public sealed partial class DisputeEngine
{
    private const int MostPerRound = 200;

    /// <summary>Fires what is due of all disputes, most urgent first, until nothing is left.</summary>
    internal async Task<int> FireAllDueAsync(DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        var fired = 0;
        while (await journal.DueAsync(upTo, MostPerRound, cancellationToken).ConfigureAwait(false) is { Count: > 0 } due)
        {
            foreach (var row in due)
            {
                await FireAsync(row.Dispute, row.Deadline, null, cancellationToken).ConfigureAwait(false);
                fired++;
            }
        }

        return fired;
    }

    /// <summary>Fires what is due of one dispute before a moment, or up to it, each at the moment it was due, in the order of those moments.</summary>
    internal async Task<int> FireDueAsync(DisputeId id, DateTimeOffset before, bool inclusive, CancellationToken cancellationToken)
    {
        for (var fired = 0; ; fired++)
        {
            if (!await FireNextAsync(id, before, inclusive, cancellationToken).ConfigureAwait(false)) return fired;
        }
    }

    /// <summary>Fires the first of that dispute's deadlines that is due before a moment, at its own moment; false when none is.</summary>
    internal async Task<bool> FireNextAsync(DisputeId id, DateTimeOffset before, bool inclusive, CancellationToken cancellationToken)
    {
        var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        var next = loaded.Dispute.Deadlines
            .Where(d => d is { State: DeadlineState.Running, Fired: false } && (inclusive ? Moment(d) <= before : Moment(d) < before))
            .MinBy(d => (Moment(d), d.Id));
        if (next is null) return false;
        await FireAsync(id, next, Moment(next), cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static DateTimeOffset Moment(Deadline deadline) => deadline.Due > deadline.SetAt ? deadline.Due : deadline.SetAt;

    private async Task FireAsync(DisputeId id, Deadline deadline, DateTimeOffset? moment, CancellationToken cancellationToken)
    {
        var options = new SendOptions { CommandId = new CommandId($"fire:{deadline.Id}:{deadline.Setting}"), Moment = moment };
        var command = new FireDeadline { Deadline = deadline.Id, Setting = deadline.Setting };
        var reply = await SendAsync(id, command, Actor.System, options, cancellationToken).ConfigureAwait(false);
        if (reply is Refused refused) throw new JournalException(EngineMessages.CannotFire, [deadline.Id, id, refused.Refusal]);
    }
}
