using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads <c>climb.json</c>.</summary>
internal static class ClimbReader
{
    private const string Climb = "climb";

    /// <summary>Null after an error.</summary>
    public static ClimbRules? Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, RuleWords words, Findings findings)
    {
        var before = findings.Errors;
        if (WorkflowSource.Read(PackFiles.Climb, Climb, files, findings) is not { } workflow) return findings.Errors > before ? null : ClimbRules.None;
        foreach (var rule in workflow.Rules.Where(r => r.SuccessEvent != Climb)) findings.Error(PacksMessages.BadClimbEvent, rule.SuccessEventAt, JsonWords.Short(rule.SuccessEvent ?? string.Empty));
        return RuleSet.Compile(workflow, words, findings) is { } set && findings.Errors == before ? new ClimbRules(set) : null;
    }
}
