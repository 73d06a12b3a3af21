using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>What the grading rules say of a row of facts.</summary>
/// <param name="Level">The highest level that matched; none when nothing did.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="Matched">Everything that matched, in the order of the rules.</param>
/// <param name="Unclear">Everything that cannot tell, in the order of the rules.</param>
internal sealed record GradingResult(Level Level, int Rank, ImmutableArray<GradingRule> Matched, ImmutableArray<UnclearRule> Unclear)
{
    /// <summary>What cannot tell and could raise the level: only these make a duty to find out; the rest is only shown.</summary>
    public IEnumerable<UnclearRule> Raising => Unclear.Where(u => u.Rule.Rank > Rank);

    /// <summary>The level that holds for the time being because of what is unknown: the highest floor of those that could raise the level.</summary>
    public Level Floor(LevelScale levels) => Raising.Aggregate(Level.None, (floor, unclear) => levels.Higher(floor, unclear.Rule.WhenUnknown.Floor));

    /// <summary>The facts to find out, each once, in ordinal order.</summary>
    public ImmutableArray<string> Ask => [.. Raising.SelectMany(u => u.Facts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
