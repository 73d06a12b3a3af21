using Parley.Grading;

namespace Parley.Host.Explaining;

/// <summary>The three outcomes of a condition, as words.</summary>
internal static class Outcomes
{
    public const string Matched = "matched";
    public const string NotMatched = "notMatched";
    public const string CannotTell = "cannotTell";

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Matched => Matched,
        Verdict.CannotTell => CannotTell,
        _ => NotMatched,
    };
}
