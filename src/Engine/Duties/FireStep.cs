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
        if (deadline.Kind is DeadlineKinds.Regrade or DeadlineKinds.Repeat) return StepResult.Happened(new DeadlineMet(deadline.Id, InTime: true));
        if (deadline.Kind == DeadlineKinds.EarlyWarning) return StepResult.Happened(EarlyWarnings.Fired(dispute, deadline, context));
        var missed = new DeadlineMissed(deadline.Id, deadline.Due, deadline.Setting);
        return deadline.Holder is { } holder ? StepResult.Happened([missed, .. Climbs(dispute, deadline, holder, context)]) : StepResult.Happened(missed);
    }

    private static StepResult EndOverride(Dispute dispute, Deadline deadline) =>
        dispute.Override is { } over
            ? StepResult.Happened(new DeadlineMet(deadline.Id, InTime: true), new OverrideEnded(over.Level))
            : StepResult.Happened(new DeadlineDropped(deadline.Id));

    /// <summary>The duty moves one place up. Where several stand there together, as both heads do, each of them gets it.</summary>
    private static IEnumerable<DisputeEvent> Climbs(Dispute dispute, Deadline deadline, Holder holder, StepContext context)
    {
        var rule = context.Pack.Deadlines.Find(deadline.Kind);
        if (rule?.Missed is MissedAction.Nothing or MissedAction.Tell) yield break;
        var (count, rung) = (dispute.DeadlineCount, deadline.Rung + 1);
        foreach (var next in Chain.Next(dispute, deadline, holder, context))
        {
            var due = next.Due(rule, dispute, context);
            if (count == dispute.DeadlineCount) yield return new DutyMoved(deadline.Id, next.Holder, due, rung);
            else yield return new DeadlineSet(deadline with { Id = $"{deadline.Kind}-{count}", Holder = next.Holder, Due = due, SetAt = context.Now, Setting = 1, Rung = rung, Missed = true, First = deadline.First ?? holder });
            count++;
        }
    }
}
