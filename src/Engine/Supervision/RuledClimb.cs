using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Supervision;

/// <summary>Climb rules of the pack: days without agreement, failed sessions, an unsigned warning. Each moves the dispute up once per tier.</summary>
internal static class RuledClimb
{
    public static Climbed? Follow(Dispute dispute, StepContext context)
    {
        var climb = context.Pack.Climb;
        if (!dispute.Stage.IsActive() || dispute.Tier == context.Pack.Ladder.Highest || climb.All.IsEmpty) return null;
        foreach (var rule in climb.Matching(context.Sheet(dispute)))
        {
            if (!dispute.ClimbedBy.Any(c => c == rule.Name)) return ClimbStep.Up(dispute, context, rule.Name, null);
        }

        return null;
    }
}
