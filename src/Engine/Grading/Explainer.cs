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
        return new Explanation(
            dispute, commit.Version, commit.At, graded.Revision, graded.Held, graded.Confirmed, graded.Provisional, graded.Matched, graded.CannotTell, graded.Ask, Rules(pack, row, language), differs);
    }

    /// <summary>Every rule with its reasons, those that matched first, each group in the order of the pack.</summary>
    public static EquatableArray<ExplainedRule> Rules(Pack pack, FactRow row, string language) =>
        [.. pack.Grading.Explain(row).Select(r => Rule(pack, r, language)).OfType<ExplainedRule>().OrderByDescending(r => r.Verdict)];

    private static ExplainedRule? Rule(Pack pack, RuleReason reason, string language) => pack.Grading.Find(reason.Rule.Name) is { } rule
        ? new ExplainedRule(rule.Id, rule.Level, VerdictOf(reason.Condition.Judgement), reason.Rule.Properties.Why.In(language), reason.Rule.Properties.Source, Condition(reason.Condition))
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
