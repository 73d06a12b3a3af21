using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Duties;

/// <summary>Which of a rule's lengths applies to a dispute.</summary>
internal static class RuleLimits
{
    public static Limit? LimitFor(this DeadlineRule rule, Dispute dispute) => rule.Lengths.Find(rule.Lengths.By switch
    {
        LengthBy.Level => dispute.Level.ToString(),
        LengthBy.Channel => dispute.Channel,
        LengthBy.Difficulty => dispute.Difficulty,
        LengthBy.Body => dispute.Body,
        LengthBy.Tier => dispute.Tier.ToString(),
        _ => null,
    });
}
