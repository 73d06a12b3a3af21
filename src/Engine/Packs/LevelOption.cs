using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>What a pack says of one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Colour">As <c>#rrggbb</c>, or null.</param>
/// <param name="Lower">The posts that may lower from it, with a second person; empty for every post that may send the command.</param>
internal sealed record LevelOption(Level Level, Wording Label, string? Colour, ImmutableArray<string> Lower);
