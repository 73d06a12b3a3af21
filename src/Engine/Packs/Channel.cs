using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>A way to resolve a dispute, as <c>channels.json</c> names it.</summary>
internal sealed record Channel
{
    public required string Name { get; init; }

    public Wording Label { get; init; } = Wording.Empty;

    /// <summary>The categories it may take; empty for all.</summary>
    public ImmutableArray<string> Takes { get; init; } = [];

    /// <summary>Whether it must not be given a matter that screening marked <c>notMediable</c>.</summary>
    public bool RefusesNotMediable { get; init; }

    /// <summary>How many sessions it holds at most, or null for any number.</summary>
    public int? Sessions { get; init; }

    /// <summary>How hard settling is unless the assigner says otherwise; a key of the settling deadline's lengths.</summary>
    public required string Difficulty { get; init; }

    public required ImmutableArray<AgreementForm> Forms { get; init; }

    /// <summary>The post of the unit that works on it.</summary>
    public required string Post { get; init; }

    /// <summary>The role of a team's member who is proposed to work on it; null for whoever fills the post.</summary>
    public string? Role { get; init; }

    /// <summary>Where its limits are from, or null.</summary>
    public string? Source { get; init; }

    public bool MayTake(string? category) => Takes.IsEmpty || (category is not null && Takes.Contains(category, StringComparer.Ordinal));
}
