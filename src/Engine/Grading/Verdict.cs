namespace Parley.Grading;

/// <summary>What a rule or a condition said.</summary>
public enum Verdict
{
    /// <summary>It does not hold.</summary>
    NotMatched,

    /// <summary>A needed fact is unknown or could not be worked with; never the same as no.</summary>
    CannotTell,

    /// <summary>It holds.</summary>
    Matched,
}
