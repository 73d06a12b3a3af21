using System.Collections.Immutable;
using Parley.Deadlines;

namespace Parley.Packs;

/// <summary>
/// A stretch of local time that begins on certain days, or all that is outside working hours. Where a working day must be known and the calendar does not reach the day, it does not hold:
/// rather told at night than not told.
/// </summary>
/// <param name="Days">On which days it begins.</param>
/// <param name="Weekdays">Only on these days of the week; empty for every one.</param>
/// <param name="From">In minutes from local midnight, inclusive.</param>
/// <param name="To">In minutes from local midnight, exclusive; of the next day when it is not later than <paramref name="From"/>.</param>
internal sealed record NoticeWindow(WindowDays Days, ImmutableArray<DayOfWeek> Weekdays, int From, int To)
{
    public bool OutsideWorkingHours { get; init; }

    /// <summary>When it ends, where it holds at a moment; else null.</summary>
    public DateTimeOffset? EndOf(DateTimeOffset at, WorkingCalendar calendar)
    {
        if (OutsideWorkingHours) return EndOfFreeTime(at, calendar);
        var today = calendar.LocalDate(at);
        return EndIfBegun(today, at, calendar) ?? (To <= From ? EndIfBegun(today.AddDays(-1), at, calendar) : null);
    }

    private DateTimeOffset? EndIfBegun(DateOnly day, DateTimeOffset at, WorkingCalendar calendar)
    {
        if (!IsOn(day, calendar)) return null;
        var end = calendar.MomentOf(To <= From ? day.AddDays(1) : day, To);
        return calendar.MomentOf(day, From) <= at && at < end ? end : null;
    }

    private bool IsOn(DateOnly day, WorkingCalendar calendar)
    {
        if (!Weekdays.IsEmpty && !Weekdays.Contains(day.DayOfWeek)) return false;
        return Days == WindowDays.Every || (calendar.From <= day && day <= calendar.Until && calendar.IsWorkingDay(day) == (Days == WindowDays.Working));
    }

    /// <summary>The next moment at which any working time passes.</summary>
    private static DateTimeOffset? EndOfFreeTime(DateTimeOffset at, WorkingCalendar calendar)
    {
        var day = calendar.LocalDate(at);
        if (day < calendar.From || day > calendar.Until || calendar.AddWorkingTime(at, TimeSpan.FromTicks(1)) is not { } worked) return null;
        var begins = worked.AddTicks(-1);
        return begins > at ? begins : null;
    }
}
