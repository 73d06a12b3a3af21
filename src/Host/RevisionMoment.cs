using System.Globalization;
using Parley.Deadlines;

namespace Parley.Host;

/// <summary>From when a revision holds, as people write it.</summary>
internal static class RevisionMoment
{
    /// <summary>A day is its start in the zone of the pack; a moment says its offset.</summary>
    public static bool TryParse(string text, TimeZoneInfo zone, out DateTimeOffset moment)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        moment = isDay ? new LocalTime(zone).At(day, 0) : default;
        return isDay || DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    private static string[] Formats => ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];
}
