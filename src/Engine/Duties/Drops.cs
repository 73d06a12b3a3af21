using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Deadlines end with the stages they run in; the engine's own end with the active stages. What was decided or ended otherwise is no duty any more. A reminder goes with its duty.</summary>
internal static class Drops
{
    public static void OutOfStage(Draft draft, StepContext context)
    {
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (!Runs(draft.Dispute, deadline, context)) draft.Add(new DeadlineDropped(deadline.Id));
        }
    }

    private static bool IsPaused(Dispute dispute, string? deadline) => dispute.Deadlines.FindIndex(x => x.Id == deadline && x.State == DeadlineState.Paused) >= 0;

    private static bool IsOpen(Dispute dispute, string? proposal) => dispute.Proposals.FindIndex(p => p.Id == proposal) >= 0;

    private static bool Runs(Dispute dispute, Deadline deadline, StepContext context)
    {
        if (deadline.Kind == DeadlineKinds.EarlyWarning) return true;
        if (deadline.Kind == DeadlineKinds.Proposal && !IsOpen(dispute, deadline.Subject)) return false;
        if (deadline.Kind == DeadlineKinds.Resume && !IsPaused(dispute, deadline.Subject)) return false;
        return context.Pack.Deadlines.Find(deadline.Kind)?.RunsIn(dispute.Stage) ?? dispute.Stage.IsActive();
    }
}
