using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>Reads <c>assignment.json</c>.</summary>
internal sealed class AssignmentReader(PackNames names, RuleWords words, Findings findings)
{
    private const string Assignment = "assignment";
    private const char At = '@';

    /// <summary>Null after an error.</summary>
    public AssignmentRules? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var before = findings.Errors;
        if (WorkflowSource.Read(PackFiles.Assignment, Assignment, files, findings) is not { } workflow) return findings.Errors > before ? null : AssignmentRules.None;
        CheckOrder(workflow);
        foreach (var rule in workflow.Rules) CheckEvent(rule);
        var set = RuleSet.Compile(workflow, words, findings);
        return set is null || findings.Errors > before ? null : new AssignmentRules(set, [.. set.Rules.Select(RuleOf)]);
    }

    private void CheckOrder(Workflow workflow)
    {
        var later = workflow.Rules.SkipWhile(r => r.Name != WorkflowSource.Otherwise).Skip(1).ToList();
        foreach (var rule in later) findings.Error(PacksMessages.AfterOtherwise, rule.At, rule.Name);
        if (later.Count == 0) WorkflowSource.CheckOtherwise(workflow, findings);
    }

    private void CheckEvent(WorkflowRule rule)
    {
        var (channel, tier) = Parts(rule.SuccessEvent);
        if (channel.Length == 0 || tier?.Length == 0) findings.Error(PacksMessages.BadAssignmentEvent, rule.SuccessEventAt, JsonWords.Short(rule.SuccessEvent ?? string.Empty));
        else if (names.Channels.IsKnownKey(channel, rule.SuccessEventAt, findings) && tier is not null) names.Tiers.IsKnownKey(tier, rule.SuccessEventAt, findings);
    }

    private static AssignmentRule RuleOf(CompiledRule rule)
    {
        var (channel, tier) = Parts(rule.SuccessEvent);
        return new AssignmentRule(rule, channel, tier is null ? null : new Tier(tier));
    }

    private static (string Channel, string? Tier) Parts(string? outcome)
    {
        var (channel, at) = (outcome ?? string.Empty, outcome?.IndexOf(At, StringComparison.Ordinal) ?? -1);
        return at < 0 ? (channel, null) : (channel[..at], channel[(at + 1)..]);
    }
}
