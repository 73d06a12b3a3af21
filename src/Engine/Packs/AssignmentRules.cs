using System.Collections.Immutable;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary><c>assignment.json</c>: the first rule that matches proposes channel and tier. Immutable and safe to share between threads.</summary>
internal sealed class AssignmentRules(RuleSet? set, ImmutableArray<AssignmentRule> rules)
{
    /// <summary>A pack without the file: nothing is proposed, whoever assigns names the channel.</summary>
    public static AssignmentRules None { get; } = new(null, []);

    public ImmutableArray<AssignmentRule> All => rules;

    /// <summary>The same rules as they are judged, number by number; null without the file.</summary>
    public RuleSet? Set => set;

    /// <summary>Null without the file.</summary>
    public AssignmentResult? Evaluate(FactRow row)
    {
        if (set is null) return null;
        var outcomes = set.NewOutcomes();
        set.Evaluate(row, outcomes);
        if (outcomes.FirstMatched is not (>= 0 and var first)) return null;
        int[] unclear = [.. Enumerable.Range(0, first).Where(r => outcomes[r] == Judgement.CannotTell && !rules[r].ProposesTheSame(rules[first]))];
        var ask = unclear.SelectMany(r => set.OpenQuestions(row, r)).Distinct().Select(slot => row.Words.Slots[slot].Word.Name).Order(StringComparer.Ordinal);
        return new AssignmentResult(rules[first], [.. unclear.Select(r => rules[r])], [.. ask]);
    }

    public ImmutableArray<RuleReason> Explain(FactRow row) => set?.Explain(row) ?? [];
}
