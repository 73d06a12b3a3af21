using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Supervision;

/// <summary>提级办理: responsibility moves up, by a person's command, a climb rule or a missed deadline; or a superior names who must take it.</summary>
internal static class ClimbStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context) =>
        dispute.Tier == context.Pack.Ladder.Highest ? Refusal.Of(SupervisionMessages.TopAlready, "Tier", dispute.Tier) : null;

    public static StepResult Climb(Dispute dispute, Climb command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        var to = context.Pack.Ladder.OneAbove(dispute.Tier);
        return Up(dispute, context, nameof(Climb), PersonalText.Free(command.Reason)) is { } climbed
            ? StepResult.Happened(climbed)
            : StepResult.Refuse(SupervisionMessages.NoUnitAbove, "Tier", dispute.Unit, to);
    }

    public static StepResult Designate(Dispute dispute, Designate command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        if (Wanted.Unconcerned(dispute, command.Unit, context.Pack) is { } concerned) return StepResult.Refuse(concerned);
        if (context.Pack.Current.Directory.TierOf(command.Unit) is not { } tier) return StepResult.Refuse(StepMessages.UnknownUnit, "Unit", command.Unit);
        var lower = context.Pack.Ladder.RankOf(tier) < context.Pack.Ladder.RankOf(dispute.Tier);
        if (lower && context.Disagrees(dispute, dispute.DesignatedBy) is { } stricter) return stricter;

        // Whoever names a unit of the same height leaves the first head's word standing.
        var head = lower ? context.HeadActing(dispute) : context.HeadActing(dispute) ?? Standing(dispute, tier);
        return StepResult.Happened(new Designated(command.Unit, tier, PersonalText.Free(command.Reason)) { Head = head });
    }

    private static Holder? Standing(Dispute dispute, Tier tier) => tier == dispute.Tier ? dispute.DesignatedBy : null;

    /// <summary>One tier up, to the nearest tier above that has a unit which is not concerned; null at the top.</summary>
    public static Climbed? Up(Dispute dispute, StepContext context, string cause, PersonalText? reason)
    {
        var ladder = context.Pack.Ladder;
        for (var tier = dispute.Tier; tier != ladder.Highest;)
        {
            tier = ladder.OneAbove(tier);
            if (context.Pack.Current.Directory.UnitAtTier(dispute.Unit, tier) is { } unit && !OwnMatter.ConcernsUnit(dispute, unit)) return new Climbed(dispute.Tier, tier, unit, cause, reason);
        }

        return null;
    }
}
