using Parley.Disputes;

namespace Parley.Notices;

/// <summary>A notice in words, ready to be handed over.</summary>
/// <param name="Id">The same on every try, so that a receiver can tell a repeat: the dispute's id, a colon and the notice's id.</param>
/// <param name="Notice">What it tells and whom.</param>
/// <param name="Letters">Its words, in each language of the rule pack, the pack's first language first; at least one.</param>
public sealed record Message(string Id, Notice Notice, EquatableArray<Letter> Letters);
