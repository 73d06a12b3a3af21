using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>
/// A route with <c>repeatEvery</c> tells again until what it waits for has happened: until the warning is signed, or until nobody it tells has a duty left in the dispute. One deadline of the engine's own
/// waits for each; its subject is the route and the occasion. So a repeat fires once, survives a restart, stands in the chain, and comes once and not many times after a long downtime. Whoever has not
/// listened for a day is told once a day from then on: the duty itself has climbed to others by then.
/// </summary>
internal static class Repeats
{
    private const string Signed = "signed";
    private static readonly Length ADay = new(1, LengthUnit.Days);
    private const char Between = '/';

    /// <summary>Whom to tell again: those of the repeats that came due, while they still wait. Who has signed is left alone.</summary>
    public static IEnumerable<Telling> Due(Draft draft, StepContext context)
    {
        foreach (var (route, occasion, _) in Fired(draft, context))
        {
            if (IsOver(route, draft.Dispute, context)) continue;
            foreach (var telling in Routes.By(route, occasion, draft.Dispute, context))
            {
                if (telling.To is not { } holder || !IsWaitedForSignature(route) || !HasSigned(draft.Dispute, holder)) yield return telling;
            }
        }
    }

    /// <summary>Begins what a taken route asks for, goes on with what came due, ends what is over.</summary>
    public static void Keep(Draft draft, IReadOnlyCollection<string> occasions, StepContext context)
    {
        var again = Fired(draft, context).Where(r => !IsOver(r.Route, draft.Dispute, context)).ToList();
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (deadline.Kind == DeadlineKinds.Repeat && (Find(deadline, context) is not { } waiting || IsOver(waiting.Route, draft.Dispute, context))) draft.Add(new DeadlineDropped(deadline.Id));
        }

        if (!draft.Dispute.Stage.IsActive()) return;
        foreach (var occasion in occasions) again.AddRange(Routes.Taken(draft.Dispute, occasion, context).Where(r => r.RepeatEvery is not null && !IsOver(r, draft.Dispute, context)).Select(r => (r, occasion, context.Now)));
        foreach (var (route, occasion, since) in again) Begin(draft, route, occasion, since, context);
    }

    private static void Begin(Draft draft, NoticeRoute route, string occasion, DateTimeOffset since, StepContext context)
    {
        if (route.RepeatEvery is not { } every) return;
        var subject = $"{route.Key}{Between}{occasion}";
        var at = draft.Dispute.Deadlines.FindIndex(x => x.Kind == DeadlineKinds.Repeat && x.Subject == subject);
        if (at >= 0) draft.Add(new DeadlineDropped(draft.Dispute.Deadlines[at].Id));
        var wait = context.Now - since >= TimeSpan.FromDays(1) && Span.Minutes(every) < Span.Minutes(ADay) ? ADay : every;
        var due = context.DueAfter(context.Now, new Limit(wait, CalendarUse.Natural));
        draft.Add(new DeadlineSet(new Deadline($"{DeadlineKinds.Repeat}-{draft.Dispute.DeadlineCount + 1}", DeadlineKinds.Repeat, null, draft.Header.Command, since, due, draft.At, wait.ToString(), Subject: subject)));
    }

    private static IEnumerable<(NoticeRoute Route, string Occasion, DateTimeOffset Since)> Fired(Draft draft, StepContext context) =>
        from met in draft.Events.OfType<DeadlineMet>()
        from deadline in draft.Before.Deadlines
        where deadline.Id == met.Deadline && deadline.Kind == DeadlineKinds.Repeat
        let found = Find(deadline, context)
        where found is not null
        select (found.Value.Route, found.Value.Occasion, deadline.StartedAt);

    /// <summary>Null when the pack in force has no such route any more, or it no longer repeats.</summary>
    private static (NoticeRoute Route, string Occasion)? Find(Deadline deadline, StepContext context)
    {
        if (deadline.Subject is not { } subject || subject.LastIndexOf(Between) is not (> 0 and var cut)) return null;
        return context.Pack.Notices.Routes.FirstOrDefault(r => r.RepeatEvery is not null && subject.AsSpan(0, cut).SequenceEqual(r.Key)) is { } route ? (route, subject[(cut + 1)..]) : null;
    }

    private static bool IsWaitedForSignature(NoticeRoute route) => route.Until == Signed || (route.Until is null && route.On.Contains("warning"));

    private static bool IsOver(NoticeRoute route, Dispute dispute, StepContext context) => IsWaitedForSignature(route)
        ? dispute.Warning is not { Complete: false }
        : !route.To.Any(name => context.Pack.Resolve(context.Pack.Notices.Find(name), dispute).Any(holder => dispute.Deadlines.FindIndex(d => d.Holder == holder) >= 0));

    private static bool HasSigned(Dispute dispute, Holder holder) => dispute.Warning is { } warning && warning.Signed.Contains(holder);
}
