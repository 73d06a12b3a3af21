using System.Collections.Immutable;
using Parley.Deadlines;

namespace Parley.Packs;

/// <summary>A time of the week or of the working calendar by name, such as the night. It holds where one of its windows does.</summary>
internal sealed record NoticeTime(string Name, ImmutableArray<NoticeWindow> Windows)
{
    private const int MostSteps = 1_000;

    public bool Holds(DateTimeOffset at, WorkingCalendar calendar) => Windows.Any(w => w.EndOf(at, calendar) is not null);

    /// <summary>When none of the times holds any more, from a moment on; the moment itself when none holds then, null when they never end.</summary>
    public static DateTimeOffset? EndOf(ImmutableArray<NoticeTime> times, DateTimeOffset at, WorkingCalendar calendar)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var ends = times.SelectMany(t => t.Windows).Select(w => w.EndOf(at, calendar)).OfType<DateTimeOffset>().ToList();
            if (ends.Count == 0) return at;
            at = ends.Max();
        }

        return null;
    }
}
