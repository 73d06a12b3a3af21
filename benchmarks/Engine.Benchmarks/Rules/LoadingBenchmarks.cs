using BenchmarkDotNet.Attributes;
using RulesEngine.Models;

namespace Parley.Benchmarks.Rules;

/// <summary>What does it cost to read, check and compile rules up to the first judgement (goal G2)? RulesEngine compiles at its first execution.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private readonly HandWrittenFacts facts = GradingSample.Record(new Random(1));
    private string[] expressions = [];

    [Params(12, 200, 2_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare() => expressions = GradingSample.Expressions(Rules);

    [Benchmark(Baseline = true, Description = "RulesEngine: add workflow, first execution")]
    public ValueTask<List<RuleResultTree>> RulesEngine()
    {
        var engine = new RulesEngine.RulesEngine([GradingSample.Workflow(expressions)], GradingSample.SafeSettings);
        return engine.ExecuteAllRulesAsync("benchmark", GradingSample.Parameters(facts));
    }

    [Benchmark(Description = "Parley: check, compile, first judgement")]
    public int Fused()
    {
        var rules = GradingSample.Compile(expressions);
        var outcomes = rules.NewOutcomes();
        rules.Evaluate(GradingSample.Row(facts, null), outcomes);
        return (int)outcomes[0];
    }
}
