using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;

namespace Parley;

/// <summary>Which rule pack is in force, and whether the folder holds another one that was refused or waits. Safe to read from several threads.</summary>
/// <param name="Active">The pack in force.</param>
/// <param name="Refused">What is wrong with the folder as it is now, failed cases of its own tests among it; empty when nothing is.</param>
/// <param name="At">When the folder was last judged, or null when it has not changed since the start.</param>
public sealed record PackStatus(Pack Active, IReadOnlyList<Finding> Refused, DateTimeOffset? At)
{
    /// <summary>Why the folder's revision, though in order, is not in force: it waits for a person or a date, was rejected, or somebody went back from it. Null when it is in force.</summary>
    public Refusal? Held { get; init; }

    /// <summary>
    /// What will soon go wrong with the pack in force though nothing changes: a calendar that ends before a limit in working time that starts now. Told as of the hour in which the status is asked for;
    /// nothing is refused because of it.
    /// </summary>
    public IReadOnlyList<Finding> Warnings { get; init; } = [];

    /// <summary>The last good pack of the folder; the one in force where the folder was not judged.</summary>
    public Pack Folder { get; init; } = Active;

    /// <summary>Whether the folder holds what is in force.</summary>
    public bool IsCurrent => Refused.Count == 0 && Held is null;
}
