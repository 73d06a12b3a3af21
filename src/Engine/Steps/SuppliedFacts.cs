using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>How the engine supplies each of its facts; null where one is unknown.</summary>
internal static class SuppliedFacts
{
    public delegate FactValue? Supply(Dispute dispute, StepContext context);

    public static ImmutableArray<(string Name, Supply Of)> All { get; } =
    [
        (EngineFacts.Today, static (_, x) => x.Pack.Current.Calendar.LocalDate(x.Now)),
        (EngineFacts.DaysOpen, static (d, x) => Days(d.OpenedAt, x)),
        (EngineFacts.DaysAtTier, static (d, x) => Days(d.TierAt, x)),
        (EngineFacts.DaysSinceContact, static (d, x) => Days(d.ContactAt, x)),
        (EngineFacts.WorkingDaysWithoutAgreement, static (d, x) => d.Agreed ? 0 : Count(x.Pack.Current.Calendar.WorkingDaysBetween(d.EpisodeAt, x.Now))),
        (EngineFacts.Episode, static (d, _) => d.Episode),
        (EngineFacts.FailedSessions, static (d, _) => d.FailedSessions),
        (EngineFacts.UneasyVisits, static (d, _) => d.UneasyVisits),
        (EngineFacts.MissedVisits, static (d, _) => d.MissedVisits),
        (EngineFacts.NotReached, static (d, _) => d.NotReached),
        (EngineFacts.NewIncidents, static (d, _) => d.NewIncidents),
        (EngineFacts.UnsignedWarnings, static (d, _) => d.UnsignedWarnings),
        (EngineFacts.HandoverReturns, static (d, _) => d.HandoverReturns),
        (EngineFacts.OverdueObligations, static (d, _) => d.OverdueObligations),
        (EngineFacts.EarlierReportsSamePlace, static (d, _) => d.Earlier.SamePlace),
        (EngineFacts.EarlierReportsSameParties, static (d, _) => d.Earlier.SameParties),
        (EngineFacts.DaysSinceEarlierReportSamePlace, static (d, _) => d.Earlier.LastSamePlace is { } last ? FactValue.Of((decimal)(d.OpenedAt - last).Ticks / TimeSpan.TicksPerDay) : Unknown),
        (EngineFacts.Ledger, static (d, _) => FactValue.Choice(d.Ledger)),
        (EngineFacts.Stage, static (d, _) => FactValue.Choice(StageWords.Of(d.Stage))),
        (EngineFacts.Level, static (d, _) => FactValue.Choice(d.Level.ToString())),
        (EngineFacts.Tier, static (d, _) => FactValue.Choice(d.Tier.ToString())),
        (EngineFacts.Channel, static (d, _) => d.Channel is { } channel ? FactValue.Choice(channel) : Unknown),
        (EngineFacts.Place, static (d, _) => d.Area is { } area ? FactValue.Choice(area) : Unknown),
    ];

    private static FactValue? Unknown => null;

    private static FactValue Days(DateTimeOffset since, StepContext context) => Math.Max(0, context.Pack.Current.Calendar.LocalDaysBetween(since, context.Now));

    private static FactValue? Count(int? count) => count is { } known ? FactValue.Of(known) : Unknown;
}
