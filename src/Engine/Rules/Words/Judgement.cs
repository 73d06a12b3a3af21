namespace Parley.Rules.Words;

/// <summary>
/// What a condition says. The numbers are two bits, <em>surely</em> below and <em>possibly</em> above, so that a bitwise and, or are Kleene's and, or.
/// </summary>
internal enum Judgement
{
    NotMatched = 0,
    CannotTell = 2,
    Matched = 3,
}
