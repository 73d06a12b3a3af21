using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Who is told when a dispute rises to a level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Stage">Only in this stage; null for any.</param>
/// <param name="Tier">Only on this tier; null for any.</param>
/// <param name="Sign">Who must sign.</param>
/// <param name="Each">Whether each must sign; else any one.</param>
/// <param name="Inform">Who is only told.</param>
/// <param name="At">Where the row stands.</param>
internal sealed record MatrixRow(Level Level, Stage? Stage, Tier? Tier, ImmutableArray<Receiver> Sign, bool Each, ImmutableArray<Receiver> Inform, Position At)
{
    public bool Covers(Level level, Stage stage, Tier tier) => Level == level && (Stage is null || Stage == stage) && (Tier is null || Tier == tier);

    /// <summary>How closely the row says for whom it is meant; the closest row counts.</summary>
    public int Closeness => (Stage is null ? 0 : 2) + (Tier is null ? 0 : 1);
}
