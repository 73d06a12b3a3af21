using System.Collections.Immutable;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary><c>climb.json</c>: each rule that matches moves responsibility up. Immutable and safe to share between threads.</summary>
internal sealed class ClimbRules(RuleSet? set)
{
    public static ClimbRules None { get; } = new(null);

    public ImmutableArray<CompiledRule> All => set?.Rules ?? [];

    /// <summary>The same rules as they are judged, number by number; null without the file.</summary>
    public RuleSet? Set => set;

    public ImmutableArray<TimeComparison> TimeComparisons { get; } = [.. (set?.Rules ?? []).Where(r => r.IsEnabled).SelectMany(r => r.TimeComparisons).DistinctBy(t => (t.Fact, t.Operator, t.Constant))];

    /// <summary>The rules that match. One that cannot tell moves nothing: what is unknown already makes its own duty.</summary>
    public ImmutableArray<CompiledRule> Matching(FactRow row)
    {
        if (set is null) return [];
        var outcomes = set.NewOutcomes();
        set.Evaluate(row, outcomes);
        if (outcomes.FirstMatched < 0) return [];
        var matching = ImmutableArray.CreateBuilder<CompiledRule>();
        foreach (var index in outcomes.Matched) matching.Add(set.Rules[index]);
        return matching.DrainToImmutable();
    }

    public ImmutableArray<RuleReason> Explain(FactRow row) => set?.Explain(row) ?? [];
}
