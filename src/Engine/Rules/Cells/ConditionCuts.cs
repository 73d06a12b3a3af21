using System.Collections.Immutable;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>Where a condition cuts the ranges of the facts it reads: between two cuts it says the same. Immutable once made.</summary>
internal sealed class ConditionCuts
{
    private ConditionCuts(Term condition, IReadOnlyDictionary<int, FactCuts> facts, ImmutableArray<Outside> outside) =>
        (Condition, Facts, Outside) = (condition, facts, outside);

    public Term Condition { get; }

    /// <summary>The cuts by slot.</summary>
    public IReadOnlyDictionary<int, FactCuts> Facts { get; }

    /// <summary>What keeps the condition from being decided; empty for one that is.</summary>
    public ImmutableArray<Outside> Outside { get; }

    public bool IsAnalysed => Outside.IsEmpty;

    public static ConditionCuts Of(Term condition, RuleWords words)
    {
        var reader = new CutReader(words);
        reader.Add(condition);
        return new ConditionCuts(condition, reader.Facts, [.. reader.Outside.Order(Comparer<Outside>.Create((a, b) => (a.Slot, a.Reason).CompareTo((b.Slot, b.Reason))))]);
    }
}
