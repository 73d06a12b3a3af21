using System.Globalization;
using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;
using Parley.Steps;

namespace Parley.PackTests;

/// <summary>The moments of a case, counted from its start on the pack's calendar.</summary>
internal sealed class Moments(Pack pack, DateTimeOffset start)
{
    private static readonly DateOnly Usual = new(2026, 3, 2);
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public DateTimeOffset Start => start;

    /// <summary>
    /// Nine o'clock on Monday 2 March 2026, so that a case gives the same today and in years; where the pack's calendar does not reach that day, the first Monday in it on which work is done.
    /// </summary>
    public static Moments UsualOf(Pack pack)
    {
        var calendar = pack.Current.Calendar;
        var day = Usual;
        if (calendar.From <= calendar.Until && (day < calendar.From || day > calendar.Until))
        {
            for (day = calendar.From; day < calendar.Until; day = day.AddDays(1))
            {
                if (day.DayOfWeek == DayOfWeek.Monday && calendar.IsWorkingDay(day)) break;
            }
        }

        return Local(pack, day.ToDateTime(new TimeOnly(9, 0)));
    }

    /// <summary>A moment as a case writes it: local to the pack, such as <c>2026-03-06T16:00</c>.</summary>
    public static Moments At(Pack pack, ValueReader value)
    {
        var text = value.Text();
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year is >= 1900 and < 9000)
        {
            return Local(pack, local);
        }

        if (text.Length > 0) value.Error(ReadingMessages.NotATime, JsonWords.Short(text));
        return UsualOf(pack);
    }

    public DateTimeOffset After(ValueReader value)
    {
        var length = value.Length();
        if (TryAfter(length, out var moment, out var reason)) return moment;
        value.Error(PackTestMessages.BeyondCalendar, length, reason);
        return start;
    }

    public bool TryAfter(Length length, out DateTimeOffset moment, out string reason)
    {
        var found = pack.Current.Calendar.TryAdd(start, length, workingTime: false, out moment, out var refusal);
        reason = refusal?.Reason() ?? string.Empty;
        return found;
    }

    /// <summary>The moment so long before the start, for reports made earlier.</summary>
    public DateTimeOffset Before(ValueReader value) => pack.WindowStart(start, value.Length());

    private static Moments Local(Pack pack, DateTime local) => new(pack, new DateTimeOffset(local, pack.Settings.TimeZone.GetUtcOffset(local)).ToUniversalTime());
}
