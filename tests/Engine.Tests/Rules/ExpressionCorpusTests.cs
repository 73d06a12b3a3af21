using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Tests.Rules;

public sealed class ExpressionCorpusTests
{
    [Fact]
    public void Every_expression_that_must_work_gives_its_result()
    {
        var corpus = ExpressionCorpus.Read();

        foreach (var (expression, outcome) in corpus.Works.Concat(corpus.ThreeValued))
        {
            var findings = new Findings();
            var condition = Compile(expression, corpus.Words, findings);

            condition.ShouldNotBeNull($"{expression}: {string.Join(" ", findings.All)}");
            condition.Judge(corpus.Row).ShouldBe(outcome, expression);
        }
    }

    [Fact]
    public void Every_expression_that_must_be_refused_is_refused_with_a_place()
    {
        var corpus = ExpressionCorpus.Read();

        foreach (var (id, expression) in corpus.Refused)
        {
            var findings = new Findings();
            var condition = Compile(expression, corpus.Words, findings);

            condition.ShouldBeNull($"{id}: {expression}");
            findings.HasErrors.ShouldBeTrue(id);
            findings.All.ShouldAllBe(f => f.Position.Line == 1 && f.Position.Column >= 1);
            TestContext.Current.TestOutputHelper?.WriteLine($"{id} {findings.All[0]}");
        }
    }

    private static CompiledCondition? Compile(string expression, RuleWords words, Findings findings) =>
        CompiledCondition.Compile(RuleText.Of(expression, new Position("corpus", 1, 1, string.Empty)), words, findings);
}
