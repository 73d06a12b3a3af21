using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Cells;

namespace Parley.Packs.Checking;

/// <summary>Decides over all disputes there can be, not over samples: the range of each fact is cut at the values the rules mention, and one dispute of each cell stands for all of it.</summary>
internal static class CellCheck
{
    /// <summary>What a rule may take on average, in parts of conditions judged, so that the whole stays in proportion to the pack.</summary>
    private const long EachRule = 4_000;
    private const long AtLeast = 2_000_000;

    /// <summary>A declaration that contradicts itself leaves a fact without a range, and every answer about it would be wrong.</summary>
    public static void Run(Pack pack, Findings findings)
    {
        if (!findings.All.Any(f => f.Severity == Severity.Error && f.Position.File == PackFiles.Facts)) DeepStack.Run(() => Decide(pack, findings));
    }

    private static bool Decide(Pack pack, Findings findings)
    {
        var space = PackSpace.Of(pack);
        Grading(pack, space, findings);
        if (pack.Screening.Set is { } screening) Screening(pack, screening, space, findings);
        if (pack.Assignment.Set is { } assignment) Assignment(pack, assignment, space, findings);
        if (pack.Climb.Set is { } climb) Climb(climb, space, findings);
        Routes(pack, space, findings);
        return true;
    }

    private static CellBudget Budget(RuleSet set) => new(AtLeast + (EachRule * set.Rules.Length));

    private static void Grading(Pack pack, CellSpace space, Findings findings)
    {
        var budget = Budget(pack.Grading.Set);
        var cells = new RuleCells(pack.Grading.Set, space, budget);
        var undecided = new Undecided(budget);
        OutsideCheck.Run(cells, findings);
        var constant = new ConstantCheck(cells, undecided, findings);
        var never = new HashSet<int>();
        for (var rule = 0; rule < cells.Rules.Length; rule++)
        {
            var own = cells.Rules[rule];
            var isFromTable = own.Position.File == PackFiles.Thresholds;
            if (own.IsEnabled && constant.Rule(own, isFromTable, mayAlwaysHold: isFromTable)) never.Add(rule);
        }

        new GradingCellCheck(pack, cells, undecided, findings).Run(new DuplicateCheck(cells, undecided, findings).Run(never), never);
        undecided.Report(findings);
    }

    private static void Screening(Pack pack, RuleSet set, CellSpace space, Findings findings)
    {
        var budget = Budget(set);
        var cells = new RuleCells(set, space, budget);
        var undecided = new Undecided(budget);
        OutsideCheck.Run(cells, findings);
        bool IsRoute(int rule) => pack.Screening.All[rule].Route is not null;
        var never = FirstInOrder(cells, IsRoute, undecided, findings);
        new DuplicateCheck(cells, undecided, findings).Run(never, r => !IsRoute(r));
        undecided.Report(findings);
    }

    private static void Assignment(Pack pack, RuleSet set, CellSpace space, Findings findings)
    {
        var budget = Budget(set);
        var cells = new RuleCells(set, space, budget);
        var undecided = new Undecided(budget);
        OutsideCheck.Run(cells, findings);
        var never = FirstInOrder(cells, _ => true, undecided, findings);
        new ChannelCheck(pack, cells, undecided, findings).Run(never);
        undecided.Report(findings);
    }

    /// <summary>Of rules that go by file order, each but the last takes some dispute that none before it takes. Gives those that never hold or are never reached.</summary>
    private static HashSet<int> FirstInOrder(RuleCells cells, Predicate<int> isRoute, Undecided undecided, Findings findings)
    {
        var never = Constants(cells, undecided, findings);
        foreach (var rule in Enumerable.Range(0, cells.Rules.Length - 1).Where(r => cells.Rules[r].IsEnabled && isRoute(r) && !never.Contains(r)).ToList())
        {
            var own = cells.Rules[rule];
            var answer = undecided.Note(cells.Alone(rule, r => r < rule && isRoute(r)), own.Name, own.Position);
            if (!answer.IsNever) continue;
            findings.Warning(CellMessages.NeverReached, own.Position, own.Name, Concrete.Names([.. answer.Others.Select(r => cells.Rules[r].Name)]));
            never.Add(rule);
        }

        return never;
    }

    private static void Climb(RuleSet set, CellSpace space, Findings findings)
    {
        var budget = Budget(set);
        var cells = new RuleCells(set, space, budget);
        var undecided = new Undecided(budget);
        OutsideCheck.Run(cells, findings);
        new DuplicateCheck(cells, undecided, findings).Run(Constants(cells, undecided, findings));
        undecided.Report(findings);
    }

    private static HashSet<int> Constants(RuleCells cells, Undecided undecided, Findings findings)
    {
        var constant = new ConstantCheck(cells, undecided, findings);
        return [.. Enumerable.Range(0, cells.Rules.Length).Where(r => cells.Rules[r].IsEnabled && constant.Rule(cells.Rules[r], isFromTable: false, mayAlwaysHold: false))];
    }

    private static void Routes(Pack pack, CellSpace space, Findings findings)
    {
        var budget = Budget(pack.Grading.Set);
        var undecided = new Undecided(budget);
        var constant = new ConstantCheck(new RuleCells(pack.Grading.Set, space, budget), undecided, findings);
        foreach (var route in pack.Notices.AllRoutes)
        {
            if (route.When is { } when) constant.Route(route.Name ?? when.Text, when);
        }

        undecided.Report(findings);
    }
}
