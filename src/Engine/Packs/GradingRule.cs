using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules;

namespace Parley.Packs;

/// <summary>A threshold, a rule or a combination that gives a level. Immutable.</summary>
/// <param name="Rule">The compiled rule.</param>
/// <param name="Level">The level it gives.</param>
/// <param name="Rank">The level's rank on the pack's scale.</param>
/// <param name="WhenUnknown">What holds while it cannot tell: its own, else the pack's; the floor never above the level it gives.</param>
/// <param name="Reads">The names of the facts it reads.</param>
internal sealed record GradingRule(CompiledRule Rule, Level Level, int Rank, WhenUnknown WhenUnknown, ImmutableArray<string> Reads)
{
    /// <summary>The stable id: the rule's name, or the threshold itself such as <c>peopleInvolved>=10</c>.</summary>
    public string Id => Rule.Name;

    /// <summary>Those of them that somebody can find out: all but the engine's own.</summary>
    public ImmutableArray<string> Asks { get; } = [.. Reads.Except(EngineFacts.All, StringComparer.Ordinal)];
}
