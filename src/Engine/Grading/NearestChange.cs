using Parley.Disputes;

namespace Parley.Grading;

/// <summary>The smallest change of one fact, everything else as it is, that gives another level.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="Label">What the pack calls the fact in the language asked for; the name when it calls it nothing.</param>
/// <param name="From">Its value as it is; null when it is unknown.</param>
/// <param name="To">The value it would have to have.</param>
/// <param name="Level">The level the rules would then give; <c>none</c> when no rule would match.</param>
public sealed record NearestChange(string Fact, string Label, FactValue? From, FactValue To, Level Level);
