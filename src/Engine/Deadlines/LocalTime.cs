namespace Parley.Deadlines;

/// <summary>
/// Local times of a zone as moments. A time that summer time skips moves forward by what was skipped (02:30 becomes 03:30); of a time that comes twice the first is taken.
/// Source: the lenient resolver of NodaTime and java.time, and RFC 5545 section 3.3.5.
/// </summary>
internal sealed class LocalTime(TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public DateTime Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment));

    /// <summary>The moment in UTC.</summary>
    public DateTimeOffset At(DateTime local)
    {
        if (zone.IsAmbiguousTime(local)) return new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Max()).ToUniversalTime();
        if (!zone.IsInvalidTime(local)) return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        var before = local;
        while (zone.IsInvalidTime(before)) before = before.AddMinutes(-15);
        return new DateTimeOffset(local, zone.GetUtcOffset(before)).ToUniversalTime();
    }

    public DateTimeOffset At(DateOnly day, int minuteOfDay) => At(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minuteOfDay));
}
