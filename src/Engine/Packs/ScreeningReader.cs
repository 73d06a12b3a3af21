using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>Reads <c>screening.json</c>.</summary>
internal sealed class ScreeningReader(PackNames names, RuleWords words, Findings findings)
{
    private const string In = "in";
    private const string Dismiss = "dismiss";
    private const string NotMediable = "notMediable";
    private const string Refer = "refer:";

    /// <summary>Null after an error.</summary>
    public ScreeningRules? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var before = findings.Errors;
        if (WorkflowSource.Read(PackFiles.Screening, "screening", files, findings) is not { } workflow) return findings.Errors > before ? null : ScreeningRules.None;
        WorkflowSource.CheckOtherwise(workflow, findings);
        foreach (var rule in workflow.Rules) CheckEvent(rule);
        var set = RuleSet.Compile(workflow, words, findings);
        return set is null || findings.Errors > before ? null : new ScreeningRules(set, [.. set.Rules.Select(RuleOf)]);
    }

    private void CheckEvent(WorkflowRule rule)
    {
        if (rule.SuccessEvent is { } word && word.StartsWith(Refer, StringComparison.Ordinal)) names.Bodies.IsKnownKey(word[Refer.Length..], rule.SuccessEventAt, findings);
        else if (rule.SuccessEvent is not (In or Dismiss or NotMediable)) findings.Error(PacksMessages.BadScreeningEvent, rule.SuccessEventAt, JsonWords.Short(rule.SuccessEvent ?? string.Empty));
    }

    private static ScreeningRule RuleOf(CompiledRule rule) => rule.SuccessEvent switch
    {
        In => new ScreeningRule(rule, ScreeningRoute.In, null),
        Dismiss => new ScreeningRule(rule, ScreeningRoute.Dismiss, null),
        { } word when word.StartsWith(Refer, StringComparison.Ordinal) => new ScreeningRule(rule, ScreeningRoute.Refer, word[Refer.Length..]),
        _ => new ScreeningRule(rule, null, null),
    };
}
