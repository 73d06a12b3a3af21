using System.Globalization;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Tests.Rules;

public sealed class LargeCombinationTests
{
    private static readonly Position Nowhere = new("grading.json", 1, 1, string.Empty);

    [Fact]
    public void Any_so_many_of_two_thousand_rules_is_counted_rule_by_rule_whatever_is_unknown()
    {
        var random = Seed.Next(out var seed);
        var rules = Compile(2_000, 40, out var findings).ShouldNotBeNull(string.Join('\n', findings.All));
        var outcomes = rules.NewOutcomes();
        var seen = new HashSet<Judgement>();
        for (var i = 0; i < 200; i++)
        {
            var row = Vocabulary.Random(random, unknownOneIn: i % 5);

            rules.Evaluate(row, outcomes);

            var single = Enumerable.Range(0, 2_000).Select(r => outcomes[r]).ToList();
            var surely = single.Count(o => o == Judgement.Matched);
            var possibly = surely + single.Count(o => o == Judgement.CannotTell);
            outcomes[2_000].ShouldBe(surely >= 40 ? Judgement.Matched : possibly >= 40 ? Judgement.CannotTell : Judgement.NotMatched, $"seed {seed}, row {i}");
            seen.Add(outcomes[2_000]);
        }

        seen.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Beyond_its_limit_it_is_refused_by_a_message_that_names_the_limit()
    {
        var rules = Compile(4_900, 3, out var findings, " && calls > 0 && amount >= 0 && big != 1 && score > 0.5");

        rules.ShouldBeNull();
        findings.All.ShouldContain(f => f.Id == "PAR2182" && f.Position == Nowhere && f.ToString().Contains("50000", StringComparison.Ordinal));
    }

    private static RuleSet? Compile(int count, int atLeast, out Findings findings, string more = "")
    {
        findings = new Findings();
        WorkflowRule[] rules = [.. Enumerable.Range(0, count).Select(i => new WorkflowRule($"r{i.ToString(CultureInfo.InvariantCulture)}", Nowhere) { Expression = RuleText.Of(Text(i) + more, Nowhere), SuccessEvent = "x" })];
        return RuleSet.Compile(
            new Workflow("many", Nowhere) { Rules = [.. rules, new WorkflowRule("any", Nowhere) { Operator = RuleOperator.AtLeast, Count = atLeast, Rules = [.. rules], SuccessEvent = "x" }] }, Vocabulary.Words, findings);
    }

    private static string Text(int i) => string.Create(CultureInfo.InvariantCulture, $"people > {i % 97} && {(i % 2 == 0 ? "weapon" : "calls > 1")}");
}
