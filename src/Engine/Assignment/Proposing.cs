using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>精准分流: which channel and whose tier the pack's rules propose for a dispute.</summary>
internal static class Proposing
{
    /// <summary>Null when the pack has no assignment rules.</summary>
    public static AssignmentProposal? Of(Dispute dispute, StepContext context)
    {
        if (context.Pack.Assignment.Set is null || context.Pack.Assignment.Evaluate(context.Sheet(dispute).Row) is not { } result) return null;
        var rule = result.Rule;
        return new AssignmentProposal(rule.Rule.Name, rule.Channel, rule.Tier, UnitFor(rule.Tier, dispute, context), [.. result.Unclear.Select(u => u.Rule.Name)], [.. result.Ask]);
    }

    /// <summary>A rule takes a dispute up, never down: one that climbed stays with whoever it climbed to.</summary>
    private static string UnitFor(Tier? tier, Dispute dispute, StepContext context)
    {
        var ladder = context.Pack.Ladder;
        if (tier is not { } wanted || ladder.RankOf(wanted) <= ladder.RankOf(dispute.Tier)) return dispute.Unit;
        var directory = context.Pack.Current.Directory;
        return OwnMatter.UnitFor(directory.UnitAtTier(dispute.Unit, wanted) ?? dispute.Unit, dispute.UnitsConcerned, directory);
    }
}
