using Parley.Disputes;

namespace Parley.Packs;

/// <summary>A step of the ladder.</summary>
/// <param name="Receiver">The receiver or post that is next.</param>
/// <param name="Tier">The tier it stands on.</param>
/// <param name="Within">How long it has before the duty moves on, by level.</param>
internal sealed record Rung(string Receiver, Tier Tier, LengthTable Within);
