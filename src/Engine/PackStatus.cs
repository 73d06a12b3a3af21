using Parley.Packs;
using Parley.Reading;

namespace Parley;

/// <summary>Which rule pack is in force, and whether a newer one was refused. Safe to read from several threads.</summary>
/// <param name="Active">The pack in force.</param>
/// <param name="Refused">What is wrong with the folder as it is now; empty when it is the pack in force.</param>
/// <param name="At">When the folder was last judged, or null when it has not changed since the start.</param>
public sealed record PackStatus(Pack Active, IReadOnlyList<Finding> Refused, DateTimeOffset? At)
{
    /// <summary>Whether the folder holds what is in force.</summary>
    public bool IsCurrent => Refused.Count == 0;
}
