using System.Collections.Immutable;

namespace Parley.Rules.Cells;

/// <summary>What came of a question.</summary>
/// <param name="Outcome">Whether there is such a dispute.</param>
/// <param name="Found">The dispute, where there is one.</param>
/// <param name="Others">The rules whose conditions had to be looked at beside the question's own; where there is no such dispute, those that stand in its way.</param>
/// <param name="Facts">How many facts were looked at.</param>
/// <param name="Cells">How many cells they have together.</param>
internal sealed record Answer(AnswerKind Outcome, Instance? Found, ImmutableArray<int> Others, int Facts, int Cells)
{
    public bool Exists => Outcome == AnswerKind.Exists;

    public bool IsNever => Outcome == AnswerKind.Never;

    public bool IsTooMuch => Outcome == AnswerKind.TooMuch;
}
