using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Grading;

/// <summary>Recomputes the reasons of a recorded grading from the values stored with it.</summary>
internal static class Explainer
{
    public static Explanation Explain(DisputeId dispute, RecordedCommit commit, Graded graded, Pack pack, string language)
    {
        var row = pack.Words.NewRow();
        foreach (var (name, value) in graded.Values)
        {
            if (value is { } known) row.Set(name, known);
        }

        var again = pack.Grading.Evaluate(row);
        var differs = !again.Matched.Select(m => m.Id).SequenceEqual(graded.Matched, StringComparer.Ordinal)
            || !again.Unclear.Select(u => u.Rule.Id).SequenceEqual(graded.CannotTell, StringComparer.Ordinal);
        var rules = Rules(pack, row, language);
        var (raise, lower) = Changes(pack, row, language);
        return new Explanation(
            dispute,
            commit.Version,
            commit.At,
            graded.Revision,
            graded.Held,
            graded.Confirmed,
            graded.Provisional,
            graded.Matched,
            graded.CannotTell,
            graded.Ask,
            rules,
            raise,
            lower,
            ForParty(rules, graded.Matched, pack.Levels),
            differs);
    }

    /// <summary>The nearest change of a single fact that raises, and that lowers, what the rules say.</summary>
    public static (NearestChange? Raise, NearestChange? Lower) Changes(Pack pack, FactRow row, string language)
    {
        var changes = pack.Grading.NearestChanges(row, pack.Levels);
        return (Change(changes.Raise), Change(changes.Lower));

        NearestChange? Change(FactChange? change)
        {
            if (change is null) return null;
            var name = change.Fact.Word.Name;
            var label = pack.Facts.Find(name)?.Label.In(language) is { Length: > 0 } own ? own : pack.Current.Texts.GetValueOrDefault(language)?.Label("facts", name);
            return new NearestChange(name, label ?? name, change.From, change.To, change.Event is { } level ? new Level(level) : Level.None);
        }
    }

    /// <summary>What may be told to the person concerned: the rules that decided the level, in the words made for them.</summary>
    public static EquatableArray<string> ForParty(EquatableArray<ExplainedRule> rules, IEnumerable<string> matched, LevelScale levels)
    {
        var names = matched.ToHashSet(StringComparer.Ordinal);
        var decided = rules.Where(r => names.Contains(r.Rule)).GroupBy(r => levels.RankOf(r.Level)).MaxBy(g => g.Key) ?? Enumerable.Empty<ExplainedRule>();
        return [.. decided.Select(r => r.WhyForParty).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every rule with its reasons, those that matched first, each group in the order of the pack.</summary>
    public static EquatableArray<ExplainedRule> Rules(Pack pack, FactRow row, string language) =>
        [.. pack.Grading.Explain(row).Select(r => Rule(pack, r, language)).OfType<ExplainedRule>().OrderByDescending(r => r.Verdict)];

    private static ExplainedRule? Rule(Pack pack, RuleReason reason, string language) => pack.Grading.Find(reason.Rule.Name) is { } rule
        ? new ExplainedRule(rule.Id, rule.Level, VerdictOf(reason.Condition.Judgement), reason.Rule.Properties.Why.In(language), reason.Rule.Properties.WhyForParty.In(language), reason.Rule.Properties.Source, Condition(reason.Condition))
        : null;

    private static ExplainedCondition Condition(Reason reason) => new(
        reason.Text, VerdictOf(reason.Judgement), reason.Position, [.. reason.Values.Select(v => new NamedFact(v.Name, v.Value))], [.. reason.Parts.Select(Condition)]);

    private static Verdict VerdictOf(Judgement judgement) => judgement switch
    {
        Judgement.Matched => Verdict.Matched,
        Judgement.NotMatched => Verdict.NotMatched,
        _ => Verdict.CannotTell,
    };
}
