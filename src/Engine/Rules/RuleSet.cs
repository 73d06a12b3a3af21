using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Fused;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Rules;

/// <summary>
/// All rules of a workflow behind one call. Immutable and safe to share between threads; rows and outcomes are not.
/// </summary>
internal sealed class RuleSet
{
    private readonly FusedRules fused;

    private RuleSet(RuleWords words, ImmutableArray<CompiledRule> rules)
    {
        Words = words;
        Rules = rules;
        fused = new FusedRules(rules);
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
    /// <exception cref="ArgumentException">The row or the buffer belongs to another set of rules.</exception>
    public void Evaluate(FactRow row, RuleOutcomes into)
    {
        if (!ReferenceEquals(row.Words, Words) || into.Count != Rules.Length) throw new ArgumentException("The row or the buffer belongs to another set of rules.");
        fused.Judge(row, into.Lanes);
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

    /// <summary>The smallest change of a single fact that would raise, and that would lower, the highest success event.</summary>
    /// <param name="row">The values as they are; left as they are.</param>
    /// <param name="events">The success events, lowest first; others do not count.</param>
    public NearestChanges NearestChanges(FactRow row, IReadOnlyList<string> events) => ChangeFinder.Find(this, row, events);
}
