using Parley.Deadlines;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>
/// Rules compare time facts with constants only, so the next moment at which one can turn is known in advance: one deadline of the engine's own waits for it and grades again.
/// </summary>
internal static class TurningPoint
{
    public static void Keep(Draft draft, StepContext context)
    {
        if (!draft.Dispute.Stage.IsActive()) return;
        var at = draft.Dispute.Deadlines.FindIndex(x => x.Kind == DeadlineKinds.Regrade);
        if ((at >= 0 && !IsMoved(draft.Before, draft.Dispute)) || Next(draft.Dispute, context) is not { } next) return;
        if (at >= 0)
        {
            // One that comes too early finds nothing and is set anew; moving it each time would only make noise.
            if (draft.Dispute.Deadlines[at].Due <= next) return;
            draft.Add(new Disputes.Events.DeadlineDropped(draft.Dispute.Deadlines[at].Id));
        }

        Starts.Set(draft, DeadlineKinds.Regrade, null, draft.Header.Command, next, Starts.Given, null, context);
    }

    /// <summary>Whether any moment that time is counted from has changed; while none has, what waits already is right.</summary>
    private static bool IsMoved(Dispute before, Dispute after) =>
        before.OpenedAt != after.OpenedAt || before.EpisodeAt != after.EpisodeAt || before.TierAt != after.TierAt || before.ContactAt != after.ContactAt
        || before.Agreed != after.Agreed || before.Revision != after.Revision;

    private static DateTimeOffset? Next(Dispute dispute, StepContext context)
    {
        DateTimeOffset? next = null;
        foreach (var comparison in context.Pack.Grading.TimeComparisons) next = Earlier(next, Turn(comparison, dispute, context));
        foreach (var comparison in context.Pack.Climb.TimeComparisons) next = Earlier(next, Turn(comparison, dispute, context));
        return next;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other : one;

    private static DateTimeOffset? Turn(TimeComparison comparison, Dispute dispute, StepContext context)
    {
        var calendar = context.Pack.Current.Calendar;
        var today = calendar.LocalDate(context.Now);
        DateOnly? day = comparison.Fact.Word.Name switch
        {
            EngineFacts.Today => Day(Turned(comparison.Operator, comparison.Constant.AsDate().DayNumber, today.DayNumber)),
            EngineFacts.DaysOpen => After(comparison, calendar.LocalDate(dispute.OpenedAt), today),
            EngineFacts.DaysAtTier => After(comparison, calendar.LocalDate(dispute.TierAt), today),
            EngineFacts.DaysSinceContact => After(comparison, calendar.LocalDate(dispute.ContactAt), today),
            EngineFacts.WorkingDaysWithoutAgreement when !dispute.Agreed => AfterWorkingDays(comparison, dispute, calendar, context.Now),
            _ => null,
        };
        return day is { } turns ? calendar.StartOf(turns) : null;
    }

    private static DateOnly? After(TimeComparison comparison, DateOnly from, DateOnly today) =>
        Turned(comparison.Operator, comparison.Constant.AsDecimal(), Math.Max(0, today.DayNumber - from.DayNumber)) is { } days ? Day(from.DayNumber + days) : null;

    private static DateOnly? AfterWorkingDays(TimeComparison comparison, Dispute dispute, WorkingCalendar calendar, DateTimeOffset now) =>
        calendar.WorkingDaysBetween(dispute.EpisodeAt, now) is { } worked && Turned(comparison.Operator, comparison.Constant.AsDecimal(), worked) is { } days and <= int.MaxValue
            ? calendar.NthWorkingDayAfter(calendar.LocalDate(dispute.EpisodeAt), (int)days)
            : null;

    /// <summary>The next whole number above one at which a comparison with a constant says something else; null when it never will again.</summary>
    private static decimal? Turned(CompareOperator comparison, decimal constant, decimal now)
    {
        var reached = decimal.Ceiling(constant);
        var passed = decimal.Floor(constant) + 1;
        return comparison switch
        {
            CompareOperator.GreaterOrEqual or CompareOperator.Less => now < reached ? reached : null,
            CompareOperator.Greater or CompareOperator.LessOrEqual => now < passed ? passed : null,
            _ => reached >= passed || now >= passed ? null : now < reached ? reached : passed,
        };
    }

    /// <summary>The last days of the year 9999 are left alone: a zone could push them over its edge.</summary>
    private static DateOnly? Day(decimal? number) => number is { } day && day < DateOnly.MaxValue.DayNumber - 2 ? DateOnly.FromDayNumber((int)day) : null;
}
