using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary><c>thresholds.json</c>.</summary>
internal sealed record ThresholdTable(ImmutableArray<ThresholdRow> Rows, ImmutableArray<Combination> Combine)
{
    public static ThresholdTable Empty { get; } = new([], []);
}
