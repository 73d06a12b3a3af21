using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Rules.Workflows;

/// <summary>A named list of rules with shared parameters, in RulesEngine's form; the rules of injected workflows stand behind its own.</summary>
internal sealed record Workflow(string Name, Position At)
{
    public ImmutableArray<RuleParameter> Parameters { get; init; } = [];

    public ImmutableArray<WorkflowRule> Rules { get; init; } = [];

    /// <summary>The workflows named by <c>WorkflowsToInject</c>, until they are resolved.</summary>
    public ImmutableArray<Entry<JsonItem>> Injected { get; init; } = [];
}
