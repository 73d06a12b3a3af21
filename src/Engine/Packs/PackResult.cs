using System.Diagnostics.CodeAnalysis;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>What came of reading a pack.</summary>
/// <param name="Pack">The pack, or null when any finding is an error: a pack with an error is never used.</param>
/// <param name="Findings">Everything found, in the order of file, line and column.</param>
public sealed record PackResult(Pack? Pack, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the pack may be used.</summary>
    [MemberNotNullWhen(true, nameof(Pack))]
    public bool IsUsable => Pack is not null;

    /// <summary>The pack.</summary>
    /// <returns>The pack.</returns>
    /// <exception cref="PackException">A finding is an error.</exception>
    public Pack OrThrow() => Pack ?? throw new PackException(Findings);
}
