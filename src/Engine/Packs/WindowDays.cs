namespace Parley.Packs;

/// <summary>On which days a window begins.</summary>
internal enum WindowDays
{
    Every,

    /// <summary>Working days of the calendar.</summary>
    Working,

    /// <summary>Days on which no work is done.</summary>
    Off,
}
