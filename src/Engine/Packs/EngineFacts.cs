using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>The facts the engine itself supplies, by name and type. A pack may not declare facts of these names.</summary>
internal static class EngineFacts
{
    public const string Today = "today";
    public const string DaysOpen = "daysOpen";
    public const string DaysAtTier = "daysAtTier";
    public const string DaysSinceContact = "daysSinceContact";
    public const string WorkingDaysWithoutAgreement = "workingDaysWithoutAgreement";
    public const string Episode = "episode";
    public const string FailedSessions = "failedSessions";
    public const string UneasyVisits = "uneasyVisits";
    public const string MissedVisits = "missedVisits";
    public const string NotReached = "notReached";
    public const string NewIncidents = "newIncidents";
    public const string UnsignedWarnings = "unsignedWarnings";
    public const string HandoverReturns = "handoverReturns";
    public const string OverdueObligations = "overdueObligations";
    public const string EarlierReportsSamePlace = "earlierReportsSamePlace";
    public const string EarlierReportsSameParties = "earlierReportsSameParties";

    /// <summary>Elapsed days of 24 hours with their fraction; unknown when there is no earlier report.</summary>
    public const string DaysSinceEarlierReportSamePlace = "daysSinceEarlierReportSamePlace";

    public const string Ledger = "ledger";
    public const string Place = "place";
    public const string Stage = "stage";
    public const string Channel = "channel";
    public const string Level = "level";
    public const string Tier = "tier";

    /// <summary>Not the engine's: a fact a pack declares when its channels take categories.</summary>
    public const string Category = "category";

    /// <summary>Counts, none below 0.</summary>
    public static ImmutableArray<string> Counts { get; } =
    [
        Episode, FailedSessions, UneasyVisits, MissedVisits, NotReached, NewIncidents, UnsignedWarnings, HandoverReturns, OverdueObligations,
        EarlierReportsSamePlace, EarlierReportsSameParties,
    ];

    /// <summary>Whole days that pass with the clock.</summary>
    public static ImmutableArray<string> Days { get; } = [DaysOpen, DaysAtTier, DaysSinceContact, WorkingDaysWithoutAgreement];

    /// <summary>Words that must not decide a level: who handles a dispute, where it is and how it came in say nothing of its danger, and the level itself would feed on itself.</summary>
    public static ImmutableArray<string> NotForGrading { get; } = [Ledger, Place, Level, Tier];

    public static ImmutableArray<string> All { get; } =
        [Today, .. Days, .. Counts, DaysSinceEarlierReportSamePlace, Ledger, Place, Stage, Channel, Level, Tier];
}
