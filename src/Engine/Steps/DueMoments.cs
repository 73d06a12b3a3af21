using Parley.Packs;

namespace Parley.Steps;

/// <summary>When a limit runs out by the pack's calendar.</summary>
internal static class DueMoments
{
    /// <exception cref="CalendarEndsException">The calendar ends before the limit does.</exception>
    public static DateTimeOffset DueAfter(this StepContext context, DateTimeOffset start, Limit limit) =>
        context.Pack.Current.Calendar.TryAdd(start, limit.Length, limit.Calendar == CalendarUse.Working, out var due, out var refusal)
            ? due
            : throw new CalendarEndsException(refusal);
}
