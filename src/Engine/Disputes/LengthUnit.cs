namespace Parley.Disputes;

/// <summary>The unit of a <see cref="Length"/>.</summary>
public enum LengthUnit
{
    /// <summary>Minutes of natural time.</summary>
    Minutes,

    /// <summary>Hours of natural time.</summary>
    Hours,

    /// <summary>Local calendar days: the same local time so many days later.</summary>
    Days,

    /// <summary>Working days of the calendar.</summary>
    WorkingDays,

    /// <summary>Calendar months: the same day and local time so many months later, or the last day of a shorter month.</summary>
    Months,
}
