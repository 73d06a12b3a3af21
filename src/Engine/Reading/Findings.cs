using Parley.Disputes;

namespace Parley.Reading;

/// <summary>Collects what is found in one run over a pack. Not safe for use by several threads at once.</summary>
internal sealed class Findings
{
    /// <summary>A file made to hold a hundred thousand faults must not fill the memory with complaints about them.</summary>
    public const int Most = 1_000;

    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    /// <summary>How many errors were found, those that are left out included.</summary>
    public int Errors { get; private set; }

    public bool HasErrors => Errors > 0;

    public void Error(MessageKind kind, Position at, params ReadOnlySpan<object?> about) => Add(kind, Severity.Error, at, about);

    public void Warning(MessageKind kind, Position at, params ReadOnlySpan<object?> about) => Add(kind, Severity.Warning, at, about);

    public void Note(MessageKind kind, Position at, params ReadOnlySpan<object?> about) => Add(kind, Severity.Note, at, about);

    private void Add(MessageKind kind, Severity severity, Position at, ReadOnlySpan<object?> about)
    {
        if (severity == Severity.Error) Errors++;
        if (all.Count < Most) all.Add(new Finding(kind, severity, at, about.ToArray()));
        else if (all.Count == Most) all.Add(new Finding(ReadingMessages.MoreFindings, Severity.Note, at, [Most]));
    }
}
