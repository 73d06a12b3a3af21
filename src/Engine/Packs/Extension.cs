using Parley.Disputes;

namespace Parley.Packs;

/// <summary>How a deadline may be extended.</summary>
/// <param name="Most">How long each time at most.</param>
/// <param name="Times">How often at most.</param>
/// <param name="TwoPeople">Whether a second person must approve.</param>
internal sealed record Extension(Length Most, int Times, bool TwoPeople);
