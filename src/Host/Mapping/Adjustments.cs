namespace Parley.Host.Mapping;

/// <summary>What a reader of the result must know was put right by a stated rule. The names stand in docs/mapping.md.</summary>
internal static class Adjustments
{
    /// <summary>A local time the clock skipped counts as if the clock had not been put forward.</summary>
    public const string SkippedHour = "skipped-hour";

    /// <summary>A local time that came twice counts as its first coming.</summary>
    public const string RepeatedHour = "repeated-hour";

    /// <summary>A step of a case that is dated before the step that opens it is taken at the opening.</summary>
    public const string BeforeOpening = "before-opening";

    /// <summary>A value without an entry in <c>values</c> became what <c>otherwise</c> says.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A row says something else than was recorded of it; what is recorded stays.</summary>
    public const string ChangedSince = "changed-since-recorded";
}
