using Parley.Disputes;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>Moments a pack's calendar gives.</summary>
internal static class PackTime
{
    /// <summary>A natural length after a moment; a length beyond all calendars gives the last moment there is.</summary>
    public static DateTimeOffset After(this Pack pack, DateTimeOffset start, Length length) =>
        pack.Current.Calendar.TryAdd(start, length, workingTime: false, out var due, out _) ? due : DateTimeOffset.MaxValue;

    /// <summary>Whether a natural length after a moment has not run out yet, the last instant included. The calendar is asked only near the edge.</summary>
    public static bool IsWithin(this Pack pack, DateTimeOffset since, DateTimeOffset now, Length length)
    {
        var elapsed = now - since;
        var (least, most) = length.Unit switch
        {
            LengthUnit.Days => (length.Amount - 1, length.Amount + 1),
            LengthUnit.Months => ((28 * length.Amount) - 1, (31 * length.Amount) + 1),
            _ => (0, int.MaxValue),
        };
        return elapsed.TotalDays <= least || (elapsed.TotalDays < most && now <= pack.After(since, length));
    }

    /// <summary>The start of a window that ends at a moment (inclusive on both sides); days and months are local.</summary>
    public static DateTimeOffset WindowStart(this Pack pack, DateTimeOffset end, Length length)
    {
        var zone = pack.Settings.TimeZone;
        var local = TimeZoneInfo.ConvertTime(end, zone);
        var days = length.Unit is LengthUnit.Days or LengthUnit.WorkingDays ? Math.Min(length.Amount, local.Date.Ticks / TimeSpan.TicksPerDay) : 0;
        var start = length.Unit switch
        {
            LengthUnit.Minutes => end - TimeSpan.FromMinutes(length.Amount),
            LengthUnit.Hours => end - TimeSpan.FromHours(length.Amount),
            LengthUnit.Months => Local(local.DateTime.AddMonths(-Math.Min(length.Amount, (local.Year - 1) * 12)), zone),
            _ => Local(local.DateTime.AddDays(-days), zone),
        };
        return start.ToUniversalTime();
    }

    /// <summary>So long before a moment. Working days of which the calendar knows nothing are counted as days: a reminder does no harm to anybody's limit.</summary>
    public static DateTimeOffset Before(this Pack pack, DateTimeOffset end, Length length) =>
        (length.Unit == LengthUnit.WorkingDays ? pack.Current.Calendar.WorkingDaysBefore(end, length.Amount) : null) ?? pack.WindowStart(end, length);

    private static DateTimeOffset Local(DateTime time, TimeZoneInfo zone)
    {
        var offset = zone.GetUtcOffset(time);
        return time.Ticks < offset.Ticks ? DateTimeOffset.MinValue : new DateTimeOffset(time, offset);
    }
}
