namespace Parley.Journal;

/// <summary>What kept a notice back.</summary>
/// <param name="Why">The kind of reason.</param>
/// <param name="What">What did it, by name: the mute or quiet time, the rule of inhibition and the dispute it found, the silence, the post where nobody is, or the group. Names no person.</param>
public readonly record struct KeptBackBy(KeptBack Why, string What);
