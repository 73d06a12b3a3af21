using Parley.Disputes;

namespace Parley.Reading;

/// <summary>Collects what is found in one run over a pack. Not safe for use by several threads at once.</summary>
internal sealed class Findings
{
    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    public bool HasErrors => all.Exists(f => f.Severity == Severity.Error);

    public void Error(MessageKind kind, Position at, params ReadOnlySpan<object?> about) => all.Add(new Finding(kind, Severity.Error, at, about.ToArray()));

    public void Warning(MessageKind kind, Position at, params ReadOnlySpan<object?> about) => all.Add(new Finding(kind, Severity.Warning, at, about.ToArray()));

    public void Note(MessageKind kind, Position at, params ReadOnlySpan<object?> about) => all.Add(new Finding(kind, Severity.Note, at, about.ToArray()));
}
