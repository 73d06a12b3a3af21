using BenchmarkDotNet.Attributes;
using Parley.Rules;
using Parley.Rules.Words;
using RulesEngine.Models;

namespace Parley.Benchmarks.Rules;

/// <summary>What does judging every rule for one record cost (goals G1 and G2)?</summary>
[MemoryDiagnoser]
public class GradingBenchmarks
{
    private readonly HandWrittenFacts[] facts = new HandWrittenFacts[GradingSample.Records];
    private readonly FactRow[] known = new FactRow[GradingSample.Records];
    private readonly FactRow[] partlyKnown = new FactRow[GradingSample.Records];
    private readonly RulesEngine.Models.RuleParameter[][] parameters = new RulesEngine.Models.RuleParameter[GradingSample.Records][];
    private readonly ulong[] masks = new ulong[40];
    private RulesEngine.RulesEngine engine = new();
    private RuleSet? rules;
    private RuleOutcomes? outcomes;
    private int next;

    [Params(12, 50, 200, 2_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        var random = new Random(1);
        for (var i = 0; i < GradingSample.Records; i++)
        {
            facts[i] = GradingSample.Record(random);
            known[i] = GradingSample.Row(facts[i], null);
            partlyKnown[i] = GradingSample.Row(facts[i], random);
            parameters[i] = GradingSample.Parameters(facts[i]);
        }

        var expressions = GradingSample.Expressions(Rules);
        rules = GradingSample.Compile(expressions);
        outcomes = rules.NewOutcomes();
        engine = new RulesEngine.RulesEngine([GradingSample.Workflow(expressions)], GradingSample.SafeSettings);
        for (var i = 0; i < GradingSample.Records; i++) Check(i, await engine.ExecuteAllRulesAsync("benchmark", parameters[i]));
    }

    [Benchmark(Baseline = true, Description = "RulesEngine ExecuteAllRulesAsync")]
    public ValueTask<List<RuleResultTree>> RulesEngine() => engine.ExecuteAllRulesAsync("benchmark", parameters[Next()]);

    [Benchmark(Description = "Hand-written C# mask, two-valued")]
    public void HandWritten() => HandWrittenRules.Judge(facts[Next()], Rules, masks);

    [Benchmark(Description = "Fused, three-valued, all known")]
    public void Fused() => Evaluate(known[Next()]);

    [Benchmark(Description = "Fused, three-valued, a fifth unknown")]
    public void FusedPartlyKnown() => Evaluate(partlyKnown[Next()]);

    private void Evaluate(FactRow row)
    {
        if (outcomes is not null) rules?.Evaluate(row, outcomes);
    }

    private int Next() => next = (next + 1) & (GradingSample.Records - 1);

    private void Check(int record, List<RuleResultTree> theirs)
    {
        if (rules is null || outcomes is null) throw new InvalidOperationException("Nothing was compiled.");
        rules.Evaluate(known[record], outcomes);
        HandWrittenRules.Judge(facts[record], Rules, masks);
        for (var rule = 0; rule < Math.Min(Rules, 200); rule++)
        {
            var mine = outcomes[rule] == Judgement.Matched;
            var byHand = (masks[rule / 50] >> (rule % 50) & 1) != 0;
            if (mine != byHand || mine != theirs[rule].IsSuccess) throw new InvalidOperationException($"Rule {rule} differs for record {record}.");
        }
    }
}
