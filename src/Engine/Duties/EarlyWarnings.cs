using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>
/// Before a duty is due its holder is told, once for every setting: one deadline of the engine's own waits for that moment. It moves with the due moment and goes with the duty.
/// </summary>
internal static class EarlyWarnings
{
    public static void Keep(Draft draft, StepContext context)
    {
        if (draft.Dispute.Deadlines.IsSameAs(draft.Before.Deadlines) && draft.Dispute.Revision == draft.Before.Revision) return;
        foreach (var reminder in draft.Dispute.Deadlines)
        {
            if (reminder.Kind == DeadlineKinds.EarlyWarning && !Stands(draft.Dispute, reminder, context)) draft.Add(new DeadlineDropped(reminder.Id));
        }

        if (!context.Pack.Deadlines.WarnsEarly) return;
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (MomentFor(deadline, context) is { } moment && moment > draft.At && !IsWaiting(draft.Dispute, deadline)) Set(draft, deadline, moment);
        }
    }

    /// <summary>What to do at the moment of a reminder: tell, unless the duty stands still, was missed, or is due already because nothing ran at that moment.</summary>
    public static DisputeEvent Fired(Dispute dispute, Deadline reminder, StepContext context) =>
        Find(dispute, reminder.Subject) is { State: DeadlineState.Running, Missed: false } near && context.Now < near.Due
            ? new DeadlineNear(near.Id, near.Due)
            : new DeadlineDropped(reminder.Id);

    private static bool Stands(Dispute dispute, Deadline reminder, StepContext context) =>
        Find(dispute, reminder.Subject) is { } deadline && MomentFor(deadline, context) == reminder.Due;

    private static DateTimeOffset? MomentFor(Deadline deadline, StepContext context)
    {
        if (deadline is not { State: DeadlineState.Running, Missed: false, Holder: not null }) return null;
        return context.Pack.Deadlines.Find(deadline.Kind)?.EarlyWarning is { Amount: > 0 } early ? context.Pack.Before(deadline.Due, early) : null;
    }

    /// <summary>The setting is the duty's: a command id is made of both, so that none is told twice of one setting.</summary>
    private static void Set(Draft draft, Deadline deadline, DateTimeOffset moment) => draft.Add(new DeadlineSet(new Deadline(
        $"{DeadlineKinds.EarlyWarning}:{deadline.Id}", DeadlineKinds.EarlyWarning, null, draft.Header.Command, draft.At, moment, draft.At, Starts.Given, deadline.Setting, Subject: deadline.Id)));

    private static bool IsWaiting(Dispute dispute, Deadline deadline)
    {
        foreach (var one in dispute.Deadlines)
        {
            if (one.Kind == DeadlineKinds.EarlyWarning && one.Subject == deadline.Id) return true;
        }

        return false;
    }

    private static Deadline? Find(Dispute dispute, string? id)
    {
        foreach (var one in dispute.Deadlines)
        {
            if (one.Id == id) return one;
        }

        return null;
    }
}
