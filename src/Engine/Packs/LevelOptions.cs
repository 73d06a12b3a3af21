using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>The levels of a pack from lowest to highest, without <c>none</c>. Immutable.</summary>
internal sealed record LevelOptions(ImmutableArray<LevelOption> All)
{
    public LevelScale Scale { get; } = new(All.Select(o => o.Level));

    public LevelOption? Find(Level level) => All.FirstOrDefault(o => o.Level == level);
}
