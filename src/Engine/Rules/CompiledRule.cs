using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Workflows;

namespace Parley.Rules;

/// <summary>A checked rule. Immutable and safe to share between threads.</summary>
internal sealed class CompiledRule
{
    internal CompiledRule(WorkflowRule rule, Term condition)
    {
        Rule = rule;
        Condition = condition;
        var facts = new SortedSet<int>();
        Reasoner.Facts(condition, facts);
        Facts = [.. facts];
        TimeComparisons = [.. Reasoner.TimeComparisons(condition)];
    }

    public string Name => Rule.Name;

    public string? SuccessEvent => Rule.SuccessEvent;

    public Position Position => Rule.At;

    public bool IsEnabled => Rule.IsEnabled;

    public RuleProperties Properties => Rule.Properties;

    /// <summary>The rule as written.</summary>
    public WorkflowRule Rule { get; }

    /// <summary>The slots of the facts it reads, ascending.</summary>
    public ImmutableArray<int> Facts { get; }

    /// <summary>The time facts it reads and what they are compared with.</summary>
    public ImmutableArray<TimeComparison> TimeComparisons { get; }

    internal Term Condition { get; }
}
