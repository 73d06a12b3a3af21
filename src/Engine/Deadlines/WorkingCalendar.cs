using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Parley.Disputes;

namespace Parley.Deadlines;

/// <summary>
/// When a limit runs out: local time, summer time, holidays, make-up workdays and working hours of one place. Immutable and safe to use from several threads.
/// Beyond its horizon it answers nothing that depends on working days: a guess would be a wrong date.
/// </summary>
internal sealed class WorkingCalendar
{
    private readonly LocalTime local;
    private readonly WorkingDays days;
    private readonly ImmutableArray<WorkingHours> hours;

    public WorkingCalendar(TimeZoneInfo zone, WorkingDays days, ImmutableArray<WorkingHours> hours, string version)
    {
        local = new LocalTime(zone);
        this.days = days;
        this.hours = hours.IsDefaultOrEmpty ? [WorkingHours.AllDay] : hours;
        Version = version;
    }

    /// <summary>The hash of what the calendar was made of: 32 lower-case hexadecimal digits.</summary>
    public string Version { get; }

    public TimeZoneInfo Zone => local.Zone;

    /// <summary>The first day whose working time is known.</summary>
    public DateOnly From => days.From;

    /// <summary>The last such day, included.</summary>
    public DateOnly Until => days.Until;

    /// <summary>A calendar for packs without <c>calendar.json</c>: natural units only, everything that needs a working day is refused.</summary>
    public static WorkingCalendar NaturalOnly(TimeZoneInfo zone) =>
        new(zone, new WorkingDays(DateOnly.MinValue.AddDays(1), DateOnly.MinValue, [], [], []), [], new string('0', 32));

    /// <summary>The local day of a moment.</summary>
    public DateOnly LocalDate(DateTimeOffset moment) => local.DayOf(moment);

    /// <summary>The moment at which a local day begins, in UTC.</summary>
    public DateTimeOffset StartOf(DateOnly day) => local.At(day, 0);

    /// <summary>The moment of a local time, in UTC.</summary>
    public DateTimeOffset MomentOf(DateOnly day, int minuteOfDay) => local.At(day, minuteOfDay);

    public bool IsWorkingDay(DateOnly day) => days.Works(day);

    /// <summary>How many local midnights lie between: 0 on the same day; negative when <paramref name="to"/> is on an earlier day.</summary>
    public int LocalDaysBetween(DateTimeOffset from, DateTimeOffset to) => LocalDate(to).DayNumber - LocalDate(from).DayNumber;

    /// <summary>How many working days have begun since: the day of <paramref name="from"/> does not count, that of <paramref name="to"/> does. 0 when it is not later; null beyond the horizon.</summary>
    public int? WorkingDaysBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (LocalDate(from), LocalDate(to));
        if (last <= first) return 0;
        return days.Covers(first.AddDays(1)) && days.Covers(last) ? days.Between(first, last) : null;
    }

    /// <summary>The n-th working day after a day that itself does not count (n from 1); null beyond the horizon.</summary>
    public DateOnly? NthWorkingDayAfter(DateOnly day, int n) => days.NthAfter(day, n);

    /// <summary>The same local time on the n-th working day before that of a moment, which itself does not count; null beyond the horizon.</summary>
    public DateTimeOffset? WorkingDaysBefore(DateTimeOffset moment, int n) =>
        days.NthBefore(LocalDate(moment), n) is { } day ? local.At(day.ToDateTime(TimeOnly.FromDateTime(local.Of(moment)))) : null;

    /// <summary>
    /// When a length that starts at a moment runs out, in UTC; the moment itself is still in time. A length of 0 runs out at its start.
    /// <list type="bullet">
    /// <item>min, h: elapsed time; in working time only the working hours of working days count.</item>
    /// <item>d, mo: the same local time so many days or months later, in a shorter month its last day. In working time they are counted as the law counts: they end with business on that day,
    /// and a last day that is not worked gives way to the next working day (PRC Civil Code Art. 201 to 203; Regulation (EEC, Euratom) 1182/71 Art. 3(4)).</item>
    /// <item>wd: the end of business on the n-th working day after the day of the start, which does not count (PRC Civil Code Art. 201 and 203; Regulation 1182/71 Art. 3(1) and (2)(b)).</item>
    /// <item>Where the calendar has no working hours, business ends at midnight.</item>
    /// </list>
    /// </summary>
    /// <returns>False when the calendar ends before the answer; <paramref name="refusal"/> then says so.</returns>
    public bool TryAdd(DateTimeOffset start, Length length, bool workingTime, out DateTimeOffset due, [NotNullWhen(false)] out Refusal? refusal)
    {
        var needsWorkingDays = workingTime || length.Unit == LengthUnit.WorkingDays;
        var found = length.Amount == 0 ? start.ToUniversalTime() : Reckon(start, length, workingTime);
        due = found ?? default;
        refusal = found is not null ? null
            : needsWorkingDays ? Refusal.Of(DeadlinesMessages.BeyondHorizon, "Calendar", Written(From), Written(Until), length, Written(LocalDate(start)))
            : Refusal.Of(DeadlinesMessages.TooFar, "Calendar", length, Written(LocalDate(start)));
        return found is not null;
    }

    /// <summary>When so much working time has passed since a moment, in UTC; null beyond the horizon.</summary>
    public DateTimeOffset? AddWorkingTime(DateTimeOffset start, TimeSpan amount)
    {
        if (amount <= TimeSpan.Zero) return start.ToUniversalTime();
        var left = amount;
        for (var day = FirstDayFor(start); day is { } worked; day = days.NthAfter(worked, 1))
        {
            foreach (var (from, to) in StretchesOf(worked))
            {
                var begin = from > start ? from : start.ToUniversalTime();
                if (to <= begin) continue;
                if (to - begin >= left) return begin + left;
                left -= to - begin;
            }
        }

        return null;
    }

    /// <summary>How much working time lies between two moments; zero when the second is not later, null beyond the horizon.</summary>
    public TimeSpan? WorkingTimeBetween(DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from) return TimeSpan.Zero;
        if (!days.Covers(LocalDate(from)) || !days.Covers(LocalDate(to))) return null;
        var sum = TimeSpan.Zero;
        for (var day = FirstDayFor(from); day <= LocalDate(to); day = days.NthAfter(day.Value, 1))
        {
            foreach (var (begin, end) in StretchesOf(day.Value))
            {
                var worked = (end < to ? end : to) - (begin > from ? begin : from);
                if (worked > TimeSpan.Zero) sum += worked;
            }
        }

        return sum;
    }

    private DateTimeOffset? Reckon(DateTimeOffset start, Length length, bool workingTime) => length.Unit switch
    {
        LengthUnit.Minutes => Elapsed(start, TimeSpan.FromMinutes(length.Amount), workingTime),
        LengthUnit.Hours => Elapsed(start, TimeSpan.FromHours(length.Amount), workingTime),
        LengthUnit.WorkingDays => EndOfBusiness(days.NthAfter(LocalDate(start), length.Amount)),
        LengthUnit.Days => On(start, Shifted(start, t => t.AddDays(length.Amount)), workingTime),
        _ => On(start, Shifted(start, t => t.AddMonths(length.Amount)), workingTime),
    };

    private DateTimeOffset? Elapsed(DateTimeOffset start, TimeSpan amount, bool workingTime)
    {
        if (workingTime) return AddWorkingTime(start, amount);
        return DateTimeOffset.MaxValue - start > amount ? start.ToUniversalTime() + amount : null;
    }

    private DateTimeOffset? On(DateTimeOffset start, DateOnly? last, bool workingTime)
    {
        if (last is not { } day) return null;
        return workingTime ? EndOfBusiness(days.Works(day) ? day : days.NthAfter(day, 1)) : local.At(day.ToDateTime(TimeOnly.FromDateTime(local.Of(start))));
    }

    private DateTimeOffset? EndOfBusiness(DateOnly? day) => day is { } found ? local.At(found, hours[^1].To) : null;

    /// <summary>The last days of the year 9999 are left alone: a zone could push them over its edge.</summary>
    private DateOnly? Shifted(DateTimeOffset start, Func<DateTime, DateTime> shift)
    {
        try
        {
            var day = DateOnly.FromDateTime(shift(local.Of(start)));
            return day < DateOnly.MaxValue.AddDays(-1) ? day : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private DateOnly? FirstDayFor(DateTimeOffset start)
    {
        var day = LocalDate(start);
        return days.Covers(day) ? days.Works(day) ? day : days.NthAfter(day, 1) : null;
    }

    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> StretchesOf(DateOnly day)
    {
        foreach (var stretch in hours) yield return (local.At(day, stretch.From), local.At(day, stretch.To));
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
