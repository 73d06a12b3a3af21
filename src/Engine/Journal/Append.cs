namespace Parley.Journal;

/// <summary>What one decision writes: a part for each stream it touches, one or two, in ordinal order of their names.</summary>
/// <param name="Parts">The parts.</param>
public sealed record Append(IReadOnlyList<AppendPart> Parts);
