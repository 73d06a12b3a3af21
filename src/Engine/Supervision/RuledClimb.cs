using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Supervision;

/// <summary>
/// Climb rules of the pack: days without agreement, failed sessions, an unsigned warning. A rule that newly matches moves the dispute up once; one that goes on matching does not
/// carry it to the top, and moves it again only after it stopped.
/// </summary>
internal static class RuledClimb
{
    public static IEnumerable<DisputeEvent> Follow(Dispute dispute, StepContext context)
    {
        var climb = context.Pack.Climb;
        if (!dispute.Stage.IsActive() || climb.All.IsEmpty) yield break;
        EquatableArray<string> matching = [.. climb.Matching(context.Sheet(dispute)).Select(r => r.Name)];
        if (matching == dispute.ClimbRules) yield break;
        var fresh = matching.FirstOrDefault(rule => !dispute.ClimbRules.Any(known => known == rule));
        yield return new ClimbRulesMatched(matching);
        if (fresh is not null && ClimbStep.Up(dispute, context, fresh, null) is { } climbed) yield return climbed;
    }
}
