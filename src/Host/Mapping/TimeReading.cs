using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Host.Mapping;

/// <summary>Reads moments: ISO 8601 with or without an offset, or the patterns a mapping names; without an offset in the mapping's time zone. Impossible dates are not read.</summary>
internal sealed class TimeReading(TimeZoneInfo zone, ImmutableArray<string> patterns)
{
    private const DateTimeStyles Style = DateTimeStyles.None;

    private static readonly string[] Iso =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd",
    ];

    private static readonly string[] IsoWithOffset = [.. Iso.SelectMany(p => new[] { $"{p}zzz", $"{p}'Z'" })];

    private readonly string[] own = [.. patterns];

    public static TimeReading Utc { get; } = new(TimeZoneInfo.Utc, []);

    public bool TryRead(string text, out DateTimeOffset moment, out string? adjustment)
    {
        adjustment = null;
        text = text.Trim();
        if (own.Length > 0 && TryLocal(text, own, out moment, out adjustment)) return true;
        if (DateTimeOffset.TryParseExact(text, IsoWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment)) return true;
        return TryLocal(text, Iso, out moment, out adjustment);
    }

    /// <summary>The local day of a moment or a day.</summary>
    public bool TryReadDay(string text, out DateOnly day)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, Style, out day)) return true;
        if (!TryRead(text, out var moment, out _)) return false;
        day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        return true;
    }

    private bool TryLocal(string text, string[] allowed, out DateTimeOffset moment, out string? adjustment)
    {
        (moment, adjustment) = (default, null);
        if (!DateTime.TryParseExact(text, allowed, CultureInfo.InvariantCulture, Style, out var local)) return false;
        if (zone.IsInvalidTime(local)) adjustment = Adjustments.SkippedHour;
        else if (zone.IsAmbiguousTime(local)) adjustment = Adjustments.RepeatedHour;
        var offset = adjustment == Adjustments.RepeatedHour ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        var ticks = local.Ticks - offset.Ticks;
        if (ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks) return false;
        moment = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }
}
