using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Expressions;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Rules;

/// <summary>Turns a workflow as written into checked rules: parameters in their scopes, nested rules as one condition. Disabled rules are checked like the others.</summary>
internal sealed class RuleBuilder(RuleWords words, Findings findings)
{
    /// <summary>What all rules together may grow to once parameters are put in: what is compiled must be bounded by what was written.</summary>
    public const int LargestWorkflow = 200_000;

    /// <summary>What rules put together by an operator may grow to. Beyond <see cref="Term.LargestSize"/> they are judged by walking and not by code made for them.</summary>
    public const int LargestCombination = 50_000;

    /// <summary>A rule made from a table may stand inside another as well; it is read, and complained of, once.</summary>
    private readonly Dictionary<(RuleText Text, Scope Scope), Term?> read = [];

    public ImmutableArray<CompiledRule> Build(Workflow workflow)
    {
        var scope = Parameters(workflow.Parameters, Scope.Of(words));
        var rules = ImmutableArray.CreateBuilder<CompiledRule>(workflow.Rules.Length);
        foreach (var rule in workflow.Rules)
        {
            if (Condition(rule, scope) is { } condition) rules.Add(new CompiledRule(rule, condition));
        }

        if (rules.Sum(r => (long)r.Condition.Size) > LargestWorkflow) findings.Error(WorkflowMessages.TooLarge, workflow.At, LargestWorkflow);
        return rules.DrainToImmutable();
    }

    private Term? Condition(WorkflowRule rule, Scope outer)
    {
        var scope = Parameters(rule.Parameters, outer);
        if (rule.Expression is { } expression) return Read(expression, scope);
        var parts = ImmutableArray.CreateBuilder<Term>();
        var isWhole = true;
        foreach (var inner in rule.Rules)
        {
            var condition = Condition(inner, scope);
            isWhole &= condition is not null;
            if (condition is not null && inner.IsEnabled) parts.Add(new Named(inner.Name, condition, Where(inner.Name, inner.At)));
        }

        return isWhole ? Combine(rule, parts.DrainToImmutable()) : null;
    }

    private Term? Read(RuleText expression, Scope scope)
    {
        if (!read.TryGetValue((expression, scope), out var term)) read.Add((expression, scope), term = ExpressionReader.Condition(expression, scope, findings));
        return term;
    }

    private Term? Combine(WorkflowRule rule, ImmutableArray<Term> parts)
    {
        var where = Where(rule.Name, rule.At);
        Term combined = rule.Operator == RuleOperator.AtLeast ? new AtLeast(rule.Count, parts, where) : new Junction(rule.Operator == RuleOperator.All, parts, where);
        if (combined.Size <= LargestCombination) return combined;
        findings.Error(WorkflowMessages.CombinationTooLarge, rule.At, LargestCombination);
        return null;
    }

    private Scope Parameters(ImmutableArray<RuleParameter> parameters, Scope scope)
    {
        foreach (var parameter in parameters)
        {
            if (scope.IsTaken(parameter.Name)) findings.Error(WorkflowMessages.NameTaken, parameter.At, parameter.Name);
            else if (ExpressionReader.Any(parameter.Expression, scope, findings) is { } definition) scope = scope.With(parameter.Name, definition);
        }

        return scope;
    }

    private static SourceSpan Where(string name, Position at) => new(RuleText.Of(name, at), 0, name.Length);
}
