namespace Parley.Tests.Rules;

public sealed class AllocationTests
{
    [Fact]
    public void Filling_a_row_and_judging_every_rule_allocates_nothing()
    {
        var random = new Random(7);
        var writer = new RandomExpressions(random, forRulesEngine: false);
        var rules = DifferentialTests.Compile([.. Enumerable.Range(0, 100).Select(_ => writer.Condition(2))], 7);
        var condition = Rule.Condition("weapon && (people > 3 || notes.Contains(\"a\")) && category in (\"land\", \"debt\") && amount * 2 > 100");
        var outcomes = rules.NewOutcomes();
        var row = Vocabulary.Words.NewRow();
        var values = Vocabulary.Random(random, unknownOneIn: 0);
        var given = Vocabulary.Words.Slots.Select(s => values[s.Index] ?? throw new InvalidOperationException()).ToArray();
        var matched = 0;
        Round();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 200; i++) Round();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBe(0);
        matched.ShouldBeGreaterThan(0);

        void Round()
        {
            row.ClearAll();
            for (var slot = 0; slot < given.Length; slot++) row.Set(slot, given[slot]);
            rules.Evaluate(row, outcomes);
            condition.Judge(row);
            foreach (var _ in outcomes.Matched) matched++;
            foreach (var _ in outcomes.CannotTell) matched++;
        }
    }
}
