using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>What the assignment rules say of a row of facts.</summary>
/// <param name="Rule">The first rule that matched.</param>
/// <param name="Unclear">Rules before it that cannot tell, might have matched first, and propose something else.</param>
/// <param name="Ask">The facts that would clear them up, in ordinal order.</param>
internal sealed record AssignmentResult(AssignmentRule Rule, ImmutableArray<AssignmentRule> Unclear, ImmutableArray<string> Ask)
{
    /// <summary>Whether it holds whatever the unknown facts turn out to be.</summary>
    public bool IsCertain => Unclear.IsEmpty;
}
