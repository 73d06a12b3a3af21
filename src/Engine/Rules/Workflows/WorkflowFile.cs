using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Rules.Workflows;

/// <summary>A file of one workflow or a list of them, read, with its injections resolved.</summary>
internal sealed record WorkflowFile(ImmutableArray<Workflow> Workflows)
{
    /// <summary>Injections are followed from one to the next, so their number is bounded.</summary>
    public const int MostWorkflows = 100;

    public Workflow? Find(string name) => Workflows.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.Ordinal));

    /// <summary>Reads a file; null when findings leave nothing to use.</summary>
    /// <param name="file">The path inside the pack.</param>
    /// <param name="bytes">The content.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="moreProperties">Keys that this kind of file allows under <c>Properties</c> beside why, whyForParty, source and whenUnknown.</param>
    public static WorkflowFile? Read(string file, ReadOnlyMemory<byte> bytes, Findings findings, params ImmutableArray<string> moreProperties)
    {
        var before = findings.Errors;
        if (JsonFile.Read(file, bytes, findings) is not { } item) return null;
        var reader = new WorkflowReader(moreProperties);
        var tops = item.Kind == JsonKind.Array ? item.Items : [item];
        if (tops.IsEmpty) findings.Error(WorkflowMessages.NoWorkflow, item.Position);
        if (tops.Length > MostWorkflows) findings.Error(WorkflowMessages.TooManyWorkflows, item.Position, tops.Length, MostWorkflows);
        if (tops.Length > MostWorkflows) return null;
        var workflows = tops.Select(t => new ValueReader(t, findings).TopObject(reader.Workflow)).ToImmutableArray();
        return findings.Errors > before ? null : Injection.Resolve(workflows, findings) is { } resolved ? new WorkflowFile(resolved) : null;
    }
}
