using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>A fact as <c>facts.json</c> declares it.</summary>
internal sealed record FactDeclaration
{
    public required string Name { get; init; }

    public required FactType Type { get; init; }

    /// <summary>The least number (inclusive), or null.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number (inclusive), or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>The words of a choice, from least to worst when <see cref="Worse"/> is later.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public string? Unit { get; init; }

    public string? Currency { get; init; }

    public Worse Worse { get; init; }

    /// <summary>What a missing value counts as; null when it stays unknown and somebody must ask.</summary>
    public FactValue? IfMissing { get; init; }

    /// <summary>The posts that may see it; empty for everyone who may see the dispute.</summary>
    public ImmutableArray<string> SeenBy { get; init; } = [];

    public CountedFrom? CountedFrom { get; init; }

    public Wording Label { get; init; } = Wording.Empty;

    public ImmutableDictionary<string, Wording> WordLabels { get; init; } = ImmutableDictionary<string, Wording>.Empty;

    public required Position Position { get; init; }
}
