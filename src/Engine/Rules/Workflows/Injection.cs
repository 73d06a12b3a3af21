using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Rules.Workflows;

/// <summary>Puts the rules of injected workflows behind a workflow's own, as RulesEngine does, but only where that ends.</summary>
internal sealed class Injection
{
    public const int MostRules = 5_000;

    private readonly Dictionary<string, Workflow> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Workflow> resolved = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly Findings findings;
    private bool failed;

    private Injection(Findings findings) => this.findings = findings;

    /// <summary>The workflows without injections left, or null after a finding.</summary>
    public static ImmutableArray<Workflow>? Resolve(ImmutableArray<Workflow> workflows, Findings findings)
    {
        var injection = new Injection(findings);
        foreach (var workflow in workflows)
        {
            if (!injection.byName.TryAdd(workflow.Name, workflow)) injection.Fail(() => findings.Error(WorkflowMessages.DuplicateWorkflow, workflow.At, workflow.Name));
        }

        var result = workflows.Select(injection.Resolve).ToImmutableArray();
        foreach (var workflow in result) injection.CheckRules(workflow);
        return injection.failed ? null : result;
    }

    private Workflow Resolve(Workflow workflow)
    {
        if (workflow.Injected.IsEmpty || failed) return workflow;
        if (resolved.TryGetValue(workflow.Name, out var done)) return done;
        path.Add(workflow.Name);
        var rules = workflow.Rules.ToBuilder();
        foreach (var injected in workflow.Injected)
        {
            if (Find(injected) is { } found) rules.AddRange(Resolve(found).Rules);
            if (rules.Count > MostRules || failed) break;
        }

        path.RemoveAt(path.Count - 1);
        return resolved[workflow.Name] = workflow with { Rules = rules.ToImmutable(), Injected = [] };
    }

    private Workflow? Find(Entry<JsonItem> injected)
    {
        if (path.Contains(injected.Name, StringComparer.Ordinal))
        {
            return Fail(() => findings.Error(WorkflowMessages.InjectsItself, injected.At, injected.Name, string.Join(" → ", [.. path, injected.Name])));
        }

        if (!byName.TryGetValue(injected.Name, out var found))
        {
            return Fail(() => findings.Error(WorkflowMessages.UnknownWorkflow, injected.At, JsonWords.Short(injected.Name), string.Join(", ", byName.Keys)));
        }

        return found.Parameters.IsEmpty ? found : Fail(() => findings.Error(WorkflowMessages.InjectedParameters, injected.At, injected.Name));
    }

    private void CheckRules(Workflow workflow)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        Visit(workflow.Rules);
        if (count > MostRules) Fail(() => findings.Error(WorkflowMessages.TooManyRules, workflow.At, count, MostRules));

        void Visit(ImmutableArray<WorkflowRule> rules)
        {
            foreach (var rule in rules)
            {
                count++;
                if (!names.Add(rule.Name)) Fail(() => findings.Error(WorkflowMessages.DuplicateRule, rule.At, rule.Name));
                Visit(rule.Rules);
            }
        }
    }

    private Workflow? Fail(Action report)
    {
        failed = true;
        report();
        return null;
    }
}
