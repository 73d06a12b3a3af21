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
    public static IReadOnlyList<DisputeEvent> Follow(Dispute dispute, Sheet sheet, StepContext context)
    {
        var climb = context.Pack.Climb;
        if (climb.All.IsEmpty) return [];
        var rules = climb.Matching(sheet.Row);
        if (rules.IsEmpty && dispute.ClimbRules.Count == 0) return [];
        EquatableArray<string> matching = [.. rules.Select(r => r.Name)];
        if (matching == dispute.ClimbRules) return [];
        var fresh = matching.FirstOrDefault(rule => !dispute.ClimbRules.Any(known => known == rule));
        var changed = new ClimbRulesMatched(matching);
        return fresh is not null && ClimbStep.Up(dispute, context, fresh, null) is { } climbed ? [changed, climbed] : [changed];
    }
}
