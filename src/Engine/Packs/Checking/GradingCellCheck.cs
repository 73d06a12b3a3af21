using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Cells;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Packs.Checking;

/// <summary>Grading rules that never decide the level, that give less for worse, and disputes that none of them grades.</summary>
internal sealed class GradingCellCheck(Pack pack, RuleCells cells, Undecided undecided, Findings findings)
{
    private readonly ImmutableArray<GradingRule> rules = pack.Grading.All;
    private readonly Trend trend = new(cells.Space);

    public void Run(IReadOnlySet<int> duplicates, IReadOnlySet<int> constant)
    {
        var counted = Counted();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            if (!rules[rule].Rule.IsEnabled) continue;
            if (!duplicates.Contains(rule) && !constant.Contains(rule)) Decides(rule, duplicates, [.. counted[rules[rule].Id]]);
            foreach (var fact in rules[rule].Rule.Facts) Falls(rule, fact);
        }

        if (rules.Any(r => r.Rule.IsEnabled)) Grades();
    }

    /// <summary>The combinations in which a rule counts, by its name: it matters as long as what they give is not reached without it.</summary>
    private ILookup<string, int> Counted() =>
        Enumerable.Range(0, rules.Length)
            .Where(r => rules[r].Rule.IsEnabled && rules[r].Rule.Rule.Operator == RuleOperator.AtLeast)
            .SelectMany(combination => rules[combination].Rule.Rule.Rules.SelectMany(r => r.Rules.Append(r)), (combination, part) => (combination, part.Name))
            .ToLookup(c => c.Name, c => c.combination, StringComparer.Ordinal);

    private void Decides(int rule, IReadOnlySet<int> duplicates, HashSet<int> counted)
    {
        var own = rules[rule];
        var rank = counted.Select(c => rules[c].Rank).Append(own.Rank).Max();
        var covered = Ask(cells.Alone(rule, r => rules[r].Rank >= rank && !duplicates.Contains(r) && !counted.Contains(r)), rule);
        if (!covered.IsNever) return;
        var exceeded = own.Rank < rank ? covered : Ask(cells.Alone(rule, r => rules[r].Rank > rank), rule);
        if (exceeded.IsNever) findings.Warning(CellMessages.NeverDecides, own.Rule.Position, own.Id, own.Level, Names(exceeded));
        else findings.Note(CellMessages.OnlyAReason, own.Rule.Position, own.Id, own.Level, Names(covered));
    }

    private void Falls(int rule, int fact)
    {
        var own = rules[rule].Rule;
        var danger = cells.Space.Dangers[fact];
        if (danger == Danger.Unstated || !cells.Cuts(rule).IsAnalysed || trend.Keeps(own.Condition, pack.Words.Slots[fact], danger == Danger.Higher)) return;
        var answer = Ask(cells.Lost(rule, fact, r => rules[r].Rank >= rules[rule].Rank), rule);
        if (answer.Found is not { } found) return;
        findings.Warning(
            CellMessages.WorseGivesLess, own.Position, own.Name, pack.Words.Slots[fact].Word.Name, Concrete.Dispute(found, rules.SelectMany(r => r.Rule.Facts)),
            Concrete.Fact(found.Row, fact), LevelOf(found.Row), Concrete.Fact(found.After, fact), LevelOf(found.After));
    }

    private void Grades()
    {
        var first = rules.First(r => r.Rule.IsEnabled);
        var answer = undecided.Note(cells.None(_ => true), first.Id, first.Rule.Position);
        if (answer.Found is { } found) findings.Note(CellMessages.NoRuleGrades, first.Rule.Position, Concrete.Dispute(found, rules.SelectMany(r => r.Rule.Facts)), pack.Settings.ScreenedInAtLeast);
    }

    private Level LevelOf(FactRow row) => pack.Grading.Evaluate(row).Level;

    private Answer Ask(Answer answer, int rule) => undecided.Note(answer, rules[rule].Id, rules[rule].Rule.Position);

    private string Names(Answer answer) => Concrete.Names([.. answer.Others.Select(r => rules[r].Id)]);
}
