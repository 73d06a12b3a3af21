using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Conditions;

namespace Parley.Rules.Workflows;

/// <summary>A rule as written: either an expression, or an operator over rules inside it.</summary>
internal sealed record WorkflowRule(string Name, Position At)
{
    public RuleText? Expression { get; init; }

    public RuleOperator Operator { get; init; }

    /// <summary>How many, for <see cref="RuleOperator.AtLeast"/>.</summary>
    public int Count { get; init; }

    public ImmutableArray<WorkflowRule> Rules { get; init; } = [];

    public ImmutableArray<RuleParameter> Parameters { get; init; } = [];

    public string? SuccessEvent { get; init; }

    public Position SuccessEventAt { get; init; } = At;

    public bool IsEnabled { get; init; } = true;

    public RuleProperties Properties { get; init; } = RuleProperties.None;
}
