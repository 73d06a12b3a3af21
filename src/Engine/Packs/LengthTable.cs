using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>Limits by a key such as the level, with one for all others. A key without a limit, where there is none for the others, has no deadline.</summary>
internal sealed record LengthTable(LengthBy By, ImmutableDictionary<string, Limit> Limits, Limit? Otherwise)
{
    public static LengthTable Empty { get; } = new(LengthBy.Nothing, ImmutableDictionary<string, Limit>.Empty, null);

    public static LengthTable Always(Limit limit) => new(LengthBy.Nothing, ImmutableDictionary<string, Limit>.Empty, limit);

    public bool IsEmpty => Otherwise is null && Limits.IsEmpty;

    /// <param name="key">The name of the level, channel, difficulty, body or tier that <see cref="By"/> asks for; null when there is none yet.</param>
    public Limit? Find(string? key) => key is not null && Limits.TryGetValue(key, out var limit) ? limit : Otherwise;
}
