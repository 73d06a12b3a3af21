using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>follow-up.json</c>.</summary>
internal static class FollowUpReader
{
    private const int MostVisits = 100;

    public static FollowUpPlan Read(ObjectReader top, PackNames names)
    {
        var plan = PlanOf(top.Value("plan"), names);
        var uneasy = top.Optional("uneasy")?.Object(o => (From: UneasyFrom(o, names), Time: (int?)o.Optional("time")?.Whole(1, MostVisits)));
        return new FollowUpPlan
        {
            Plan = plan,
            CheckIn = top.Optional("checkIn") is { } checkIn ? PlanOf(checkIn, names) : plan,
            UneasyReentersFrom = uneasy?.From,
            UneasyReentersTime = uneasy?.Time,
            FlaredReenters = top.Flag("flaredReenters", otherwise: true),
            Floor = top.Optional("reentryFloor")?.OneOf(("settled", ReentryFloor.Settled), ("oneAbove", ReentryFloor.OneAbove)) ?? ReentryFloor.Settled,
            CalmVisitsToClose = (int)(top.Optional("calmVisitsToClose")?.Whole(0, MostVisits) ?? FollowUpPlan.UsualCalmVisits),
            AfterLastObligation = top.Optional("afterLastObligation")?.Length(),
            Source = top.OptionalText("source"),
        };
    }

    private static Level? UneasyFrom(ObjectReader o, PackNames names) => o.Optional("from") is { } from ? new Level(names.Levels.Known(from)) : null;

    private static ImmutableDictionary<Level, ImmutableArray<PlannedVisit>> PlanOf(ValueReader value, PackNames names)
    {
        var plan = ImmutableDictionary.CreateBuilder<Level, ImmutableArray<PlannedVisit>>();
        foreach (var (level, at, visits) in value.Map(VisitsOf))
        {
            if (names.Levels.IsKnownKey(level, at, value.Findings)) plan[new Level(level)] = visits;
        }

        return plan.ToImmutable();
    }

    private static ImmutableArray<PlannedVisit> VisitsOf(ValueReader value)
    {
        var visits = value.List(VisitOf);
        if (visits.Length > MostVisits) value.Error(PacksMessages.TooMany, visits.Length, MostVisits);
        return visits;
    }

    /// <summary>A length alone, or a length and a method.</summary>
    private static PlannedVisit VisitOf(ValueReader value) =>
        value.Is(JsonKind.Object) ? value.Object(o => new PlannedVisit(o.Length("after"), o.OptionalText("method"))) : new PlannedVisit(value.Length(), null);
}
