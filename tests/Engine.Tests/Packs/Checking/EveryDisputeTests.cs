using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Packs;
using Parley.Packs.Checking;
using Parley.Rules.Cells;
using Parley.Rules.Words;

namespace Parley.Tests.Packs.Checking;

/// <summary>What is decided over cells agrees with going through every dispute, on rules made by chance.</summary>
public sealed class EveryDisputeTests
{
    private static readonly string[] Tests =
    [
        "people >= {0}", "people < {0}", "people == {0}", "people * 2 > {0}", "injury == 'minor'", "injury != 'none'", "injury in ('minor', 'serious')", "weapon", "!weapon", "(weapon == (people > {0}))",
        "signs.Contains('crime')", "signs.Contains('violence')", "signs.Count > 1", "(weapon ? people > {0} : injury == 'serious')",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_answer_is_that_of_all_disputes_one_by_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 15; round++)
        {
            var pack = PackOf(random);
            var cells = new RuleCells(pack.Grading.Set, PackSpace.Of(pack), new CellBudget(50_000_000));

            Agree(pack, cells, new EveryDispute(pack), $"seed {seed}, round {round}: {string.Join(" | ", pack.Grading.All.Select(r => $"{r.Rule.Rule.Expression?.Text} {r.Level}"))}");
        }
    }

    private static void Agree(Pack pack, RuleCells cells, EveryDispute every, string about)
    {
        var rules = pack.Grading.All;
        bool Matches(int rule, FactRow row) => rules[rule].Rule.Condition.Judge(row) == Judgement.Matched;
        for (var r = 0; r < rules.Length; r++)
        {
            Decided(cells.Can(rules[r].Rule.Condition, Judgement.Matched)).ShouldBe(every.Any(row => Matches(r, row)), about);
            Decided(cells.Can(rules[r].Rule.Condition, Judgement.NotMatched)).ShouldBe(every.Any(row => !Matches(r, row)), about);
            bool IsAbove(int other) => other != r && rules[other].Rank >= rules[r].Rank;
            Decided(cells.Alone(r, IsAbove)).ShouldBe(every.Any(row => Matches(r, row) && !Enumerable.Range(0, rules.Length).Any(o => IsAbove(o) && Matches(o, row))), about);
            for (var o = 0; o < rules.Length; o++) Decided(cells.Parts(r, o)).ShouldBe(every.Any(row => Matches(r, row) && !Matches(o, row)), about);
        }

        Decided(cells.None(_ => true)).ShouldBe(every.Any(row => every.Rank(row) == 0), about);
        for (var fact = 0; fact < 3; fact++) Monotone(cells, every, pack, fact, about);
    }

    private static void Monotone(RuleCells cells, EveryDispute every, Pack pack, int fact, string about)
    {
        var (rules, slot, trend) = (pack.Grading.All, every.Slot(fact), new Trend(cells.Space));
        var lost = Enumerable.Range(0, rules.Length).Select(r => cells.Lost(r, slot, o => rules[o].Rank >= rules[r].Rank)).ToList();

        lost.Any(Decided).ShouldBe(every.Falls(fact), about);
        foreach (var found in lost.Select(a => a.Found).OfType<Instance>()) every.Rank(found.Row).ShouldBeGreaterThan(every.Rank(found.After), about);
        for (var r = 0; r < rules.Length; r++)
        {
            if (trend.Keeps(rules[r].Rule.Condition, pack.Words.Slots[slot], higher: true)) lost[r].Exists.ShouldBeFalse(about);
        }
    }

    private static bool Decided(Answer answer)
    {
        answer.Outcome.ShouldBeOneOf(AnswerKind.Exists, AnswerKind.Never);
        return answer.Exists;
    }

    private static Pack PackOf(Random random)
    {
        var rules = Enumerable.Range(0, 2 + random.Next(4)).Select(i => new JsonObject
        {
            ["RuleName"] = $"r{i}",
            ["SuccessEvent"] = random.Next(2) == 0 ? "red" : "yellow",
            ["Expression"] = Condition(random, 2),
        });
        return new SmallPack().WithoutThresholds().Change("facts.json", "\"max\": 500", "\"max\": 9").WithRule(string.Join(",", rules.Select(r => r.ToJsonString()))).Pack();
    }

    private static string Condition(Random random, int depth) => (depth == 0 ? 0 : random.Next(4)) switch
    {
        1 => $"({Condition(random, depth - 1)} && {Condition(random, depth - 1)})",
        2 => $"({Condition(random, depth - 1)} || {Condition(random, depth - 1)})",
        3 => $"!({Condition(random, depth - 1)})",
        _ => string.Format(CultureInfo.InvariantCulture, Tests[random.Next(Tests.Length)], random.Next(1, 10)),
    };
}
