using Parley.Disputes;
using Parley.Rules;

namespace Parley.Packs;

/// <summary>A rule of <c>assignment.json</c>.</summary>
/// <param name="Rule">The compiled rule.</param>
/// <param name="Channel">The channel it proposes.</param>
/// <param name="Tier">The tier whose unit is to take it; null for the unit that has it.</param>
internal sealed record AssignmentRule(CompiledRule Rule, string Channel, Tier? Tier)
{
    public bool ProposesTheSame(AssignmentRule other) => string.Equals(Channel, other.Channel, StringComparison.Ordinal) && Tier == other.Tier;
}
