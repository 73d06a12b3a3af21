using Parley.Disputes;
using Parley.Reading;

namespace Parley.Grading;

/// <summary>One condition of a rule with what it read and what it said.</summary>
/// <param name="Text">The condition as the pack writes it.</param>
/// <param name="Verdict">What it said.</param>
/// <param name="Position">Where it stands in the pack.</param>
/// <param name="Values">The values it read; null for an unknown fact.</param>
/// <param name="Parts">The conditions it is made of; empty for a single comparison.</param>
public sealed record ExplainedCondition(string Text, Verdict Verdict, Position Position, EquatableArray<NamedFact> Values, EquatableArray<ExplainedCondition> Parts);
