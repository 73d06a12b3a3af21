using Parley.Disputes;

namespace Parley.Packs;

/// <summary>Roughly how long a length is, to compare lengths while checking; deadlines are reckoned by the calendar.</summary>
internal static class Span
{
    private const int MinutesOfHour = 60;
    private const int MinutesOfDay = 24 * MinutesOfHour;
    private const int DaysOfMonth = 30;

    /// <summary>Whether the two can be compared without a calendar.</summary>
    public static bool AreAlike(Limit a, Limit b) => IsNatural(a) && IsNatural(b);

    public static long Minutes(Length length) => length.Unit switch
    {
        LengthUnit.Minutes => length.Amount,
        LengthUnit.Hours => (long)length.Amount * MinutesOfHour,
        LengthUnit.Months => (long)length.Amount * DaysOfMonth * MinutesOfDay,
        _ => (long)length.Amount * MinutesOfDay,
    };

    public static bool IsWorking(Limit limit) => limit.Calendar == CalendarUse.Working || limit.Length.Unit == LengthUnit.WorkingDays;

    private static bool IsNatural(Limit limit) => !IsWorking(limit) && limit.Length.Unit != LengthUnit.Months;
}
