using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>A deadline runs out. What it asked for stays a duty: it climbs until somebody does it, and at the top it stays in sight.</summary>
internal static class FireStep
{
    public static StepResult Fire(Dispute dispute, FireDeadline command, StepContext context)
    {
        var deadline = dispute.Deadlines.FirstOrDefault(x => x.Id == command.Deadline);
        if (deadline is not { State: DeadlineState.Running, Fired: false } || deadline.Setting != command.Setting) return StepResult.Happened();
        if (context.Now < deadline.Due) return StepResult.Refuse(DutyMessages.NotDue, "Due", deadline.Id, deadline.Due);
        if (deadline.Kind == DeadlineKinds.OverrideEnds) return EndOverride(dispute, deadline);
        var missed = new DeadlineMissed(deadline.Id, deadline.Due, deadline.Setting);
        if (deadline.Holder is not { } holder) return StepResult.Happened(missed);
        return Consequence(dispute, deadline, holder, context) is { } moved ? StepResult.Happened(missed, moved) : StepResult.Happened(missed);
    }

    private static StepResult EndOverride(Dispute dispute, Deadline deadline) =>
        dispute.Override is { } over
            ? StepResult.Happened(new DeadlineMet(deadline.Id, InTime: true), new OverrideEnded(over.Level))
            : StepResult.Happened(new DeadlineDropped(deadline.Id));

    private static DutyMoved? Consequence(Dispute dispute, Deadline deadline, Holder holder, StepContext context)
    {
        var rule = context.Pack.Deadlines.Find(deadline.Kind);
        if (rule?.Missed is MissedAction.Nothing or MissedAction.Tell) return null;
        var chain = Chain.From(dispute, deadline.First ?? holder, context);
        return deadline.Rung < chain.Length
            ? new DutyMoved(deadline.Id, chain[deadline.Rung].Holder, chain[deadline.Rung].Due(rule, dispute, context), deadline.Rung + 1)
            : null;
    }
}
