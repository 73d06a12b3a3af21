using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Deadlines end with the stages they run in; the engine's own end with the active stages. Closed never fires.</summary>
internal static class Drops
{
    public static void OutOfStage(Draft draft, StepContext context)
    {
        var stage = draft.Dispute.Stage;
        foreach (var deadline in draft.Dispute.Deadlines.ToArray())
        {
            var runs = context.Pack.Deadlines.Find(deadline.Kind) is { } rule ? rule.RunsIn(stage) : stage.IsActive();
            if (!runs) draft.Add(new DeadlineDropped(deadline.Id));
        }
    }
}
