using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Reading;

namespace Parley.Deadlines;

/// <summary>Reads <c>calendar.json</c>.</summary>
internal sealed class CalendarReader
{
    public const string Name = "calendar.json";
    private const int MostYears = 100;
    private const int EarliestYear = 1900;

    private static readonly (string Word, DayOfWeek Day)[] DaysOfWeek =
    [
        ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday), ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday), ("sunday", DayOfWeek.Sunday),
    ];

    private readonly TimeZoneInfo zone;
    private readonly string version;
    private readonly HashSet<DateOnly> seen = [];
    private DateOnly from;
    private DateOnly until;

    private CalendarReader(TimeZoneInfo zone, string version)
    {
        this.zone = zone;
        this.version = version;
    }

    /// <summary>The calendar, or null after an error.</summary>
    public static WorkingCalendar? Read(ReadOnlyMemory<byte> bytes, TimeZoneInfo zone, Findings findings)
    {
        var before = Errors(findings);
        var calendar = JsonFile.Read(Name, bytes, findings, new CalendarReader(zone, VersionOf(bytes.Span, zone)).Calendar);
        return Errors(findings) > before ? null : calendar;
    }

    private WorkingCalendar Calendar(ObjectReader top)
    {
        var isSound = Horizon(top);
        var weekend = (top.Optional("weekend")?.List(v => v.OneOf(DaysOfWeek)) ?? [DayOfWeek.Saturday, DayOfWeek.Sunday]).ToFrozenSet();
        var holidays = top.Objects("holidays", DaysOf).SelectMany(d => d).ToFrozenSet();
        var workdays = top.Objects("workdays", o => WorkdaysOf(o, weekend)).SelectMany(d => d).ToFrozenSet();
        var hours = HoursOf(top);
        if (!isSound) return WorkingCalendar.NaturalOnly(zone);
        var days = new WorkingDays(from, until, weekend, holidays, workdays);
        if (days.Count == 0) top.Error(DeadlinesMessages.NoWorkingDay, "weekend");
        return new WorkingCalendar(zone, days, hours, version);
    }

    private bool Horizon(ObjectReader top)
    {
        from = DayOf(top.Value("from"));
        until = DayOf(top.Value("until"));
        if (from == default || until == default) return false;
        if (until < from) top.Error(DeadlinesMessages.HorizonBackwards, "until", Written(from), Written(until));
        else if (until.Year - from.Year > MostYears) top.Error(DeadlinesMessages.HorizonTooLong, "until", MostYears);
        else return true;
        return false;
    }

    /// <summary>One day, or from–to with both included.</summary>
    private ImmutableArray<DateOnly> DaysOf(ObjectReader o)
    {
        o.Optional("name")?.Wording();
        var first = DayOf(o.Value("from"));
        var last = o.Optional("to") is { } to ? DayOf(to) : first;
        if (first == default || last == default || from == default || until == default) return [];
        if (last < first)
        {
            o.Error(DeadlinesMessages.RangeBackwards, "to", Written(first), Written(last));
            return [];
        }

        if (first < from || last > until)
        {
            o.Error(DeadlinesMessages.OutsideHorizon, first < from ? "from" : "to", Written(first < from ? first : last), Written(from), Written(until));
            return [];
        }

        var days = Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1).Select(DateOnly.FromDayNumber).ToImmutableArray();
        foreach (var day in days.Where(d => !seen.Add(d))) o.Error(DeadlinesMessages.DayTwice, "from", Written(day));
        return days;
    }

    private ImmutableArray<DateOnly> WorkdaysOf(ObjectReader o, FrozenSet<DayOfWeek> weekend)
    {
        var days = DaysOf(o);
        foreach (var day in days.Where(d => !weekend.Contains(d.DayOfWeek))) o.Warning(DeadlinesMessages.WorkdayAnyway, "from", Written(day));
        return days;
    }

    /// <summary>The default day after a finding.</summary>
    private static DateOnly DayOf(ValueReader value)
    {
        var day = value.Day();
        if (day.Year >= EarliestYear) return day;
        if (day != default || value.Item?.Text == Written(default(DateOnly))) value.Error(DeadlinesMessages.TooEarly, Written(day));
        return default;
    }

    private static ImmutableArray<WorkingHours> HoursOf(ObjectReader top)
    {
        var last = 0;
        return top.Objects("hours", o =>
        {
            var stretch = new WorkingHours(MinuteOf(o.Value("from")), MinuteOf(o.Value("to")));
            if (stretch.To <= stretch.From) o.Error(DeadlinesMessages.HoursBackwards, "to", Written(stretch.From), Written(stretch.To));
            else if (stretch.From < last) o.Error(DeadlinesMessages.HoursOverlap, "from", Written(stretch.From));
            last = Math.Max(last, stretch.To);
            return stretch;
        });
    }

    private static int MinuteOf(ValueReader value)
    {
        var text = value.Text();
        if (text == "24:00") return WorkingHours.MinutesOfDay;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return (time.Hour * 60) + time.Minute;
        if (text.Length > 0) value.Error(DeadlinesMessages.NotHours, JsonWords.Short(text));
        return 0;
    }

    private static string VersionOf(ReadOnlySpan<byte> bytes, TimeZoneInfo zone)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(zone.Id));
        hash.AppendData([0]);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static int Errors(Findings findings) => findings.All.Count(f => f.Severity == Severity.Error) + (findings.All.Count > Findings.Most ? 1 : 0);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");
}
