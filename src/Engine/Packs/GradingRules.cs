using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Thresholds, combinations and <c>grading.json</c> as one set of rules: the highest level wins, all matches are kept. Immutable and safe to share between threads.</summary>
internal sealed class GradingRules(RuleSet set, ImmutableArray<GradingRule> rules)
{
    /// <summary>All rules: thresholds in the order of the table, then <c>grading.json</c>, then combinations. Disabled ones are never judged.</summary>
    public ImmutableArray<GradingRule> All => rules;

    /// <summary>The same rules as they are judged, number by number.</summary>
    public RuleSet Set => set;

    /// <summary>What the rules compare with time; where such a comparison turns, the dispute is graded again.</summary>
    public ImmutableArray<TimeComparison> TimeComparisons { get; } = [.. rules.Where(r => r.Rule.IsEnabled).SelectMany(r => r.Rule.TimeComparisons).DistinctBy(t => (t.Fact, t.Operator, t.Constant))];

    public GradingRule? Find(string id) => rules.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    /// <summary>A buffer for one thread that grades many rows.</summary>
    public RuleOutcomes NewOutcomes() => set.NewOutcomes();

    public GradingResult Evaluate(FactRow row) => Evaluate(row, set.NewOutcomes());

    public GradingResult Evaluate(FactRow row, RuleOutcomes buffer)
    {
        set.Evaluate(row, buffer);
        var matched = ImmutableArray.CreateBuilder<GradingRule>();
        foreach (var index in buffer.Matched) matched.Add(rules[index]);
        var unclear = ImmutableArray.CreateBuilder<UnclearRule>();
        foreach (var index in buffer.CannotTell) unclear.Add(new UnclearRule(rules[index], Unknown(row, index)));
        var highest = Highest(matched);
        return new GradingResult(highest?.Level ?? Level.None, highest?.Rank ?? 0, matched.DrainToImmutable(), unclear.DrainToImmutable());
    }

    /// <summary>Why each rule came out as it did.</summary>
    public ImmutableArray<RuleReason> Explain(FactRow row) => set.Explain(row);

    /// <summary>The smallest changes of single facts that raise and that lower what the rules say.</summary>
    public NearestChanges NearestChanges(FactRow row, LevelScale levels) => set.NearestChanges(row, [.. levels.Levels.Skip(1).Select(l => l.Name)]);

    private static GradingRule? Highest(ImmutableArray<GradingRule>.Builder matched)
    {
        GradingRule? highest = null;
        foreach (var rule in matched)
        {
            if (highest is null || rule.Rank > highest.Rank) highest = rule;
        }

        return highest;
    }

    /// <summary>What the engine supplies nobody can be asked for. A rule that reads one fact hangs on that fact: most do, and need no walk.</summary>
    private ImmutableArray<string> Unknown(FactRow row, int index)
    {
        var rule = rules[index];
        if (rule.Asks.IsEmpty) return [];
        if (rule.Rule.Facts is [var only]) return row.IsKnown(only) ? [] : rule.Asks;
        return [.. set.OpenQuestions(row, index).Select(slot => row.Words.Slots[slot].Word.Name).Where(name => rule.Asks.Contains(name, StringComparer.Ordinal))];
    }
}
