using System.Collections.Immutable;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>
/// <c>screening.json</c>: the first rule that matches gives the route; rules that say <c>notMediable</c> only mark the matter, wherever they stand.
/// Immutable and safe to share between threads.
/// </summary>
internal sealed class ScreeningRules(RuleSet? set, ImmutableArray<ScreeningRule> rules)
{
    /// <summary>A pack without the file: everything goes into the loop.</summary>
    public static ScreeningRules None { get; } = new(null, []);

    public ImmutableArray<ScreeningRule> All => rules;

    /// <summary>The same rules as they are judged, number by number; null without the file.</summary>
    public RuleSet? Set => set;

    public ScreeningResult Evaluate(FactRow row)
    {
        if (set is null) return ScreeningResult.In;
        var outcomes = set.NewOutcomes();
        set.Evaluate(row, outcomes);
        ScreeningRule? first = null;
        var mark = Judgement.NotMatched;
        var marks = ImmutableArray.CreateBuilder<string>();
        var unclear = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < rules.Length; i++)
        {
            var (rule, judgement) = (rules[i], outcomes[i]);
            if (rule.Route is null)
            {
                mark = (Judgement)Math.Max((int)mark, (int)judgement);
                if (judgement == Judgement.Matched) marks.Add(rule.Rule.Name);
            }
            else if (first is null && judgement == Judgement.Matched) first = rule;
            else if (first is null && judgement == Judgement.CannotTell) unclear.Add(rule.Rule.Name);
        }

        return new ScreeningResult(first, mark, marks.DrainToImmutable(), unclear.DrainToImmutable());
    }

    public ImmutableArray<RuleReason> Explain(FactRow row) => set?.Explain(row) ?? [];
}
