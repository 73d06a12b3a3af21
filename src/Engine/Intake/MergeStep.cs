using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Intake;

/// <summary>Two reports of one matter: linked, which is the default, or merged, the exception. The context's other dispute is the one named.</summary>
internal static class MergeStep
{
    public static StepResult Merge(Dispute dispute, Merge command, StepContext context)
    {
        if (Another(dispute, command.Target, context) is { } refusal) return StepResult.Refuse(refusal);
        if (context.Other is not { } target) return StepResult.Refuse(StepMessages.UnknownDispute, "Target", command.Target);
        if (OwnMatter.Of(target, command.Name, context) is { } own) return StepResult.Refuse(own);
        if (!target.Stage.IsActive()) return StepResult.Refuse(IntakeMessages.TargetNotActive, "Target", target.Id, target.Stage);
        var merged = StepResult.Moved(Outcome.MergedAway, new MergedInto(target.Id, PersonalText.Free(command.Reason)));
        var received = new MergeReceived(dispute.Id, dispute.Level);

        // Whose own matter one of them is, theirs is the other too: merging must not bring them back in.
        return OwnMatter.Recorded(target, dispute.PeopleConcerned, dispute.UnitsConcerned, null, context) is { } concerned
            ? merged.AndOther(null, received, concerned)
            : merged.AndOther(null, received);
    }

    public static StepResult Unmerge(Dispute dispute, Unmerge command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        if (context.Other is not { } target) return StepResult.Refuse(StepMessages.UnknownDispute, "Target", dispute.MergedInto);
        if (OwnMatter.Of(target, command.Name, context) is { } own) return StepResult.Refuse(own);
        return StepResult.Moved(Outcome.Unmerged, new Unmerged(target.Id, PersonalText.Free(command.Reason)))
            .AndOther(null, new MergeReleased(dispute.Id));
    }

    public static StepResult Link(Dispute dispute, Link command, StepContext context)
    {
        if (Another(dispute, command.Other, context) is { } refusal) return StepResult.Refuse(refusal);
        return StepResult.Happened(new Linked(command.Other, PersonalText.Free(command.Reason)));
    }

    private static Refusal? Another(Dispute dispute, DisputeId other, StepContext context) =>
        other == dispute.Id ? Refusal.Of(IntakeMessages.SameDispute, "Target")
        : context.Other is null ? Refusal.Of(StepMessages.UnknownDispute, "Target", other)
        : null;
}
