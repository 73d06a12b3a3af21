using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Rules;

/// <summary>
/// All rules of a workflow behind one call. Immutable and safe to share between threads; rows and outcomes are not.
/// </summary>
internal sealed class RuleSet
{
    private RuleSet(RuleWords words, ImmutableArray<CompiledRule> rules)
    {
        Words = words;
        Rules = rules;
    }

    public RuleWords Words { get; }

    /// <summary>The rules in file order, disabled ones included; a rule's number is its place here.</summary>
    public ImmutableArray<CompiledRule> Rules { get; }

    /// <summary>Checks and compiles a workflow; null after an error.</summary>
    public static RuleSet? Compile(Workflow workflow, RuleWords words, Findings findings) => DeepStack.Run(() =>
    {
        var before = findings.Errors;
        var rules = new RuleBuilder(words, findings).Build(workflow);
        return findings.Errors > before ? null : new RuleSet(words, rules);
    });

    /// <summary>A buffer for the outcomes of this set, to be used again and again.</summary>
    public RuleOutcomes NewOutcomes() => new(Rules.Length);

    /// <summary>Judges every enabled rule; a disabled one comes out as not matched. Allocates nothing.</summary>
    public void Evaluate(FactRow row, RuleOutcomes into)
    {
        Array.Clear(into.Lanes);
        for (var i = 0; i < Rules.Length; i++)
        {
            if (Rules[i].IsEnabled) into.Lanes[i / RuleOutcomes.PerLane] |= (ulong)Rules[i].Condition.Judge(row) << (i % RuleOutcomes.PerLane * 2);
        }
    }

    /// <summary>Why each enabled rule comes out as it does, in file order.</summary>
    public ImmutableArray<RuleReason> Explain(FactRow row) => [.. Rules.Where(r => r.IsEnabled).Select(r => new RuleReason(r, Reasoner.Explain(r.Condition, row)))];

    public RuleReason Explain(FactRow row, int rule) => new(Rules[rule], Reasoner.Explain(Rules[rule].Condition, row));

    /// <summary>The unknown facts on which a rule that cannot tell hangs, by slot, ascending; empty for a rule that can tell.</summary>
    public ImmutableArray<int> OpenQuestions(FactRow row, int rule)
    {
        var slots = new SortedSet<int>();
        Reasoner.OpenQuestions(Rules[rule].Condition, row, slots);
        return [.. slots];
    }
}
