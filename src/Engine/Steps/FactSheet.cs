using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Steps;

/// <summary>Everything rules may read of a dispute at a moment: the facts it knows, what a missing one means, and what the engine counts.</summary>
internal static class FactSheet
{
    public static void Fill(FactRow row, Dispute dispute, StepContext context)
    {
        row.ClearAll();
        foreach (var declared in context.Pack.Facts.All)
        {
            if (ValueOf(declared, dispute, context) is { } value) row.Set(declared.Name, value);
        }

        Counts(row, dispute, context);
        Words(row, dispute);
    }

    private static FactValue? ValueOf(FactDeclaration declared, Dispute dispute, StepContext context)
    {
        if (declared.CountedFrom is { } counted) return Counted(declared, counted, dispute, context);
        if (!dispute.Facts.TryGetValue(declared.Name, out var recorded)) return Reported(declared, dispute, context) ?? declared.IfMissing;

        // A fact recorded under an older revision may not fit this one; then it is unknown, never wrong.
        var fit = recorded.Value.Type == declared.Type ? FactFit.Of(recorded.Value) : context.Pack.Facts.Fit(declared.Name, recorded.Value);
        return fit.Fits ? fit.Value : (FactValue?)null;
    }

    /// <summary>The kind of matter is a fact too, where the pack declares it.</summary>
    private static FactValue? Reported(FactDeclaration declared, Dispute dispute, StepContext context) =>
        declared.Name == EngineFacts.Category && dispute.Category is { } category && context.Pack.Facts.Fit(declared.Name, FactValue.Choice(category)) is { Fits: true } fit ? fit.Value : (FactValue?)null;

    /// <summary>What was reported within the window plus what each incident within it adds; an old history does not mark anyone for ever.</summary>
    private static FactValue? Counted(FactDeclaration declared, CountedFrom counted, Dispute dispute, StepContext context)
    {
        var known = dispute.Facts.TryGetValue(declared.Name, out var recorded) && recorded.Value.Type == FactType.Integer;
        var incidents = dispute.Incidents.Any(i => i.Facts.Any(f => f.Name == declared.Name));
        if (!known && !incidents) return declared.IfMissing;
        var sum = known && recorded is not null && Within(recorded.At, counted, context) ? recorded.Value.AsInteger() : 0;
        foreach (var incident in dispute.Incidents)
        {
            if (!Within(incident.At, counted, context)) continue;
            foreach (var fact in incident.Facts)
            {
                if (fact.Name == declared.Name && fact.Value is { Type: FactType.Integer } count) sum += count.AsInteger();
            }
        }

        return FactValue.Of(sum);
    }

    private static bool Within(DateTimeOffset at, CountedFrom counted, StepContext context) => context.Now <= context.Pack.After(at, counted.Within);

    private static void Counts(FactRow row, Dispute d, StepContext context)
    {
        var calendar = context.Pack.Current.Calendar;
        row.Set(EngineFacts.Today, calendar.LocalDate(context.Now));
        row.Set(EngineFacts.DaysOpen, Math.Max(0, calendar.LocalDaysBetween(d.OpenedAt, context.Now)));
        row.Set(EngineFacts.DaysAtTier, Math.Max(0, calendar.LocalDaysBetween(d.TierAt, context.Now)));
        row.Set(EngineFacts.DaysSinceContact, Math.Max(0, calendar.LocalDaysBetween(d.ContactAt, context.Now)));
        if (!d.Agreed && calendar.WorkingDaysBetween(d.EpisodeAt, context.Now) is { } working) row.Set(EngineFacts.WorkingDaysWithoutAgreement, working);
        else if (d.Agreed) row.Set(EngineFacts.WorkingDaysWithoutAgreement, 0);
        row.Set(EngineFacts.Episode, d.Episode);
        row.Set(EngineFacts.FailedSessions, d.FailedSessions);
        row.Set(EngineFacts.UneasyVisits, d.UneasyVisits);
        row.Set(EngineFacts.MissedVisits, d.MissedVisits);
        row.Set(EngineFacts.NotReached, d.NotReached);
        row.Set(EngineFacts.NewIncidents, d.NewIncidents);
        row.Set(EngineFacts.UnsignedWarnings, d.UnsignedWarnings);
        row.Set(EngineFacts.HandoverReturns, d.HandoverReturns);
        row.Set(EngineFacts.OverdueObligations, d.OverdueObligations);
        row.Set(EngineFacts.EarlierReportsSamePlace, d.Earlier.SamePlace);
        row.Set(EngineFacts.EarlierReportsSameParties, d.Earlier.SameParties);
        if (d.Earlier.LastSamePlace is { } last) row.Set(EngineFacts.DaysSinceEarlierReportSamePlace, (decimal)(d.OpenedAt - last).Ticks / TimeSpan.TicksPerDay);
    }

    private static void Words(FactRow row, Dispute d)
    {
        row.Set(EngineFacts.Ledger, FactValue.Choice(d.Ledger));
        row.Set(EngineFacts.Stage, FactValue.Choice(StageWords.Of(d.Stage)));
        row.Set(EngineFacts.Level, FactValue.Choice(d.Level.ToString()));
        row.Set(EngineFacts.Tier, FactValue.Choice(d.Tier.ToString()));
        if (d.Channel is { } channel) row.Set(EngineFacts.Channel, FactValue.Choice(channel));
        if (d.Area is { } area) row.Set(EngineFacts.Place, FactValue.Choice(area));
    }
}
