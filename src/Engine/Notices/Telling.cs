using Parley.Disputes;

namespace Parley.Notices;

/// <summary>Somebody to be told: on which occasion and by which text, a post or a party, and the pack's route if one says so.</summary>
internal readonly record struct Telling(string Occasion, string Text, Holder? To, string? Party, string? Route = null);
