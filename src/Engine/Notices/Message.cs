using Parley.Disputes;

namespace Parley.Notices;

/// <summary>A notice in words, ready to be handed over; or several to the same receiver as one, a digest.</summary>
/// <param name="Id">The same on every try, so that a receiver can tell a repeat: the dispute's id, a colon and the notice's id; of a digest those of its first notice and <c>:digest</c>.</param>
/// <param name="Notice">What it tells and whom; of a digest the most severe of its notices.</param>
/// <param name="Letters">Its words, in each language of the rule pack, the pack's first language first; at least one. A digest says how many notices of which level there are, then each in a line as far as the room goes.</param>
/// <param name="Count">How many notices it tells: 1, or more for a digest.</param>
public sealed record Message(string Id, Notice Notice, EquatableArray<Letter> Letters, int Count = 1)
{
    /// <summary>Whether it is a drill about an invented dispute: its words are marked, and nobody is to act on it. False by default.</summary>
    public bool IsDrill { get; init; }
}
