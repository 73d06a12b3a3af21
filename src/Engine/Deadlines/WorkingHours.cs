namespace Parley.Deadlines;

/// <summary>A stretch of a working day in minutes from local midnight: from inclusive, to exclusive, at most 24:00.</summary>
internal readonly record struct WorkingHours(int From, int To)
{
    public const int MinutesOfDay = 24 * 60;

    public static WorkingHours AllDay { get; } = new(0, MinutesOfDay);
}
