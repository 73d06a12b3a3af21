using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parley.Testing;

/// <summary>How a random walk ended. Immutable.</summary>
public sealed class WalkResult
{
    private readonly IReadOnlyList<WalkEntry> entries;

    internal WalkResult(ImmutableArray<ulong> steps, IReadOnlyList<WalkEntry> entries, int commits, Invariant? broken, string? how)
    {
        (Steps, this.entries, Commits, Broken, How) = (steps, entries, commits, broken, how);
    }

    /// <summary>The steps; <see cref="RandomWalk.WalkAsync"/> walks them again.</summary>
    public ImmutableArray<ulong> Steps { get; }

    /// <summary>How many commits the walk left in the journal, firings included.</summary>
    public int Commits { get; }

    /// <summary>The invariant that is broken, or null when all hold.</summary>
    public Invariant? Broken { get; }

    /// <summary>Where and how it is broken; null when all hold.</summary>
    public string? How { get; }

    /// <summary>The names of the commands that were accepted.</summary>
    public IEnumerable<string> Accepted => entries.Where(e => e.Reply is Accepted).Select(e => e.Command?.Name).OfType<string>();

    /// <summary>The names of the commands that were refused.</summary>
    public IEnumerable<string> Refused => entries.Where(e => e.Reply is Refused).Select(e => e.Command?.Name).OfType<string>();

    /// <summary>The walk as a story: what is broken, how, and every step with its answer.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Broken is null ? "Every invariant holds." : $"{Broken.Name} is broken {How}\n{Broken.Sentence}").Append('\n');
        foreach (var entry in entries) text.Append(CultureInfo.InvariantCulture, $"  {entry}\n");
        return text.Append("steps: ").AppendJoin(", ", Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"0x{s:X}"))).ToString();
    }
}
