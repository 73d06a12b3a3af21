using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>
/// Deadlines end with the stages they run in; the engine's own end with the active stages. Visits are planned for a stage and end with it: the check-ins of a referral are not those
/// of a follow-up. Closed never fires.
/// </summary>
internal static class Drops
{
    public static void OutOfStage(Draft draft, StepContext context)
    {
        var stage = draft.Dispute.Stage;
        var movedOn = draft.Before.Stage != stage;
        foreach (var deadline in draft.Dispute.Deadlines.ToArray())
        {
            var runs = context.Pack.Deadlines.Find(deadline.Kind) is { } rule ? rule.RunsIn(stage) : stage.IsActive();
            if (!runs || (movedOn && deadline.Kind == DeadlineKinds.Visit)) draft.Add(new DeadlineDropped(deadline.Id));
        }
    }
}
