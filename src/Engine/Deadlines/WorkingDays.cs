using System.Collections.Frozen;

namespace Parley.Deadlines;

/// <summary>Which days of a stretch are worked, counted once so that every question is a look-up.</summary>
internal sealed class WorkingDays
{
    /// <summary>At index i: how many of the first i days are worked.</summary>
    private readonly int[] before;

    public WorkingDays(DateOnly from, DateOnly until, FrozenSet<DayOfWeek> weekend, FrozenSet<DateOnly> holidays, FrozenSet<DateOnly> workdays)
    {
        From = from;
        Until = until;
        before = new int[Math.Max(until.DayNumber - from.DayNumber + 2, 1)];
        for (var i = 1; i < before.Length; i++)
        {
            var day = from.AddDays(i - 1);
            var works = workdays.Contains(day) || (!weekend.Contains(day.DayOfWeek) && !holidays.Contains(day));
            before[i] = before[i - 1] + (works ? 1 : 0);
        }
    }

    public DateOnly From { get; }

    public DateOnly Until { get; }

    public int Count => before[^1];

    public bool Covers(DateOnly day) => From <= day && day <= Until;

    public bool Works(DateOnly day) => Covers(day) && Between(day.AddDays(-1), day) == 1;

    /// <summary>How many days after the first and up to the second are worked; both, or the day after the first, must be covered.</summary>
    public int Between(DateOnly after, DateOnly to) => before[to.DayNumber - From.DayNumber + 1] - before[after.DayNumber - From.DayNumber + 1];

    /// <summary>The n-th worked day after a day, which itself does not count; null beyond the stretch.</summary>
    public DateOnly? NthAfter(DateOnly day, int n)
    {
        if (n < 1 || day < From.AddDays(-1) || day > Until) return null;
        var wanted = before[day.DayNumber - From.DayNumber + 1] + n;
        if (wanted > Count) return null;
        var at = Array.BinarySearch(before, wanted);
        while (before[at - 1] == wanted) at--;
        return From.AddDays(at - 1);
    }

    /// <summary>The n-th worked day before a day, which itself does not count; null beyond the stretch.</summary>
    public DateOnly? NthBefore(DateOnly day, int n)
    {
        if (n < 1 || day < From || day > Until.AddDays(1)) return null;
        var wanted = before[day.DayNumber - From.DayNumber] - n;
        if (wanted < 0) return null;
        var at = Array.BinarySearch(before, wanted);
        while (before[at + 1] == wanted) at++;
        return From.AddDays(at);
    }
}
