using System.Collections.Immutable;
using Parley.Deadlines;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads the mute and quiet times of <c>notices.json</c>: a name, and one window or several.</summary>
internal static class NoticeTimesReader
{
    public static readonly (string Word, WindowDays Days)[] DayWords = [("every", WindowDays.Every), ("working", WindowDays.Working), ("off", WindowDays.Off)];

    public static readonly (string Word, DayOfWeek Day)[] Weekdays =
    [
        ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday), ("thursday", DayOfWeek.Thursday),
        ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday), ("sunday", DayOfWeek.Sunday),
    ];

    public static ImmutableDictionary<string, NoticeTime> Read(ObjectReader top)
    {
        var times = ImmutableDictionary.CreateBuilder<string, NoticeTime>(StringComparer.Ordinal);
        foreach (var (name, at, windows) in top.Map("times", WindowsOf))
        {
            Name.CheckKey(name, at, top.Findings);
            times[name] = new NoticeTime(name, windows);
        }

        return times.ToImmutable();
    }

    private static ImmutableArray<NoticeWindow> WindowsOf(ValueReader value) => value.Is(JsonKind.Array) ? value.Objects(WindowOf, allowEmpty: false) : [value.Object(WindowOf)];

    private static NoticeWindow WindowOf(ObjectReader o)
    {
        if (o.Flag("outsideWorkingHours", otherwise: false))
        {
            foreach (var key in new[] { "days", "on", "from", "to" })
            {
                if (o.Optional(key) is not null) o.Warning(Checking.RouteMessages.NoEffectBeside, key, key, "outsideWorkingHours");
            }

            return new NoticeWindow(WindowDays.Every, [], 0, 0) { OutsideWorkingHours = true };
        }

        var days = o.Optional("days")?.OneOf(DayWords) ?? WindowDays.Every;
        var on = o.Optional("on")?.List(v => v.OneOf(Weekdays), allowEmpty: false) ?? [];
        var from = o.Optional("from") is { } begins ? Minute(begins) : 0;
        var to = o.Optional("to") is { } ends ? Minute(ends) : WorkingHours.MinutesOfDay;
        if (from == to) o.Error(PacksMessages.WindowIsNothing, "to");
        return new NoticeWindow(days, on, from, to);
    }

    private static int Minute(ValueReader value)
    {
        if (value.Item?.Text == "24:00") return WorkingHours.MinutesOfDay;
        var time = value.Time();
        return (time.Hour * 60) + time.Minute;
    }
}
