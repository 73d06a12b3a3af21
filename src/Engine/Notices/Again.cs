using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Packs;

namespace Parley.Notices;

/// <summary>A route that goes on after it was taken: its repeat, or one of its steps. The deadline that waits for it has it as its subject.</summary>
/// <param name="Route">The route.</param>
/// <param name="Occasion">The occasion it was taken on.</param>
/// <param name="Step">Which step, from 0; null for the repeat.</param>
internal readonly record struct Again(NoticeRoute Route, string Occasion, int? Step)
{
    private const char Between = '/';
    private const char BeforeStep = '#';

    public ImmutableArray<string> To => Step is { } step ? Route.Steps[step].To : Route.To;

    public string Subject => Step is { } step
        ? string.Create(CultureInfo.InvariantCulture, $"{Route.Key}{Between}{Occasion}{BeforeStep}{step + 1}")
        : $"{Route.Key}{Between}{Occasion}";

    /// <summary>Null when the pack in force has no such route any more, or it no longer goes on that way.</summary>
    public static Again? Find(Deadline deadline, NoticePlan notices)
    {
        if (deadline.Subject is not { } subject || subject.LastIndexOf(Between) is not (> 0 and var cut) || notices.FindRoute(subject[..cut]) is not { } route) return null;
        var occasion = subject[(cut + 1)..];
        if (occasion.IndexOf(BeforeStep, StringComparison.Ordinal) is not (> 0 and var at)) return route.RepeatEvery is null ? null : new Again(route, occasion, null);
        return int.TryParse(occasion.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= route.Steps.Length ? new Again(route, occasion[..at], step - 1) : null;
    }
}
