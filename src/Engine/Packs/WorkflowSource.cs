using Parley.Reading;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>Finds the workflow a file is for: the one that is named like the file. Others in the file are there to be injected.</summary>
internal static class WorkflowSource
{
    /// <summary>The name of the rule that always holds.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>Null when the pack has no such file, or after an error.</summary>
    public static Workflow? Read(string file, string name, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        if (!files.TryGetValue(file, out var bytes) || WorkflowFile.Read(file, bytes, findings) is not { } read) return null;
        if (read.Find(name) is { } workflow) return workflow;
        findings.Error(PacksMessages.NoSuchWorkflow, read.Workflows[0].At, name, read.Workflows[0].Name);
        return null;
    }

    /// <summary>Tables that go by file order end with a rule that always holds, so that nothing falls through unseen.</summary>
    public static void CheckOtherwise(Workflow workflow, Findings findings)
    {
        var last = workflow.Rules.LastOrDefault();
        if (last is { Name: Otherwise, IsEnabled: true, Expression.Text: "true" }) return;
        findings.Error(PacksMessages.OtherwiseMissing, last?.At ?? workflow.At);
    }
}
