namespace Parley.Packs;

/// <summary>Which time a limit counts.</summary>
internal enum CalendarUse
{
    /// <summary>All time.</summary>
    Natural,

    /// <summary>Only working hours of working days.</summary>
    Working,
}
