using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Notices;

/// <summary>
/// A route with <c>repeatEvery</c> tells again, one with <c>steps</c> tells others later, until what it waits for has happened: until the warning is signed, or until nobody it tells has a duty left in the dispute.
/// One deadline of the engine's own waits for each; its subject is the route, the occasion and the step. So each fires once, survives a restart, stands in the chain, and comes once and not many times after a long
/// downtime. Whoever has not listened for a day is told once a day from then on: the duty itself has climbed to others by then.
/// </summary>
internal static class Repeats
{
    private const string Signed = "signed";
    private static readonly Length ADay = new(1, LengthUnit.Days);

    /// <summary>Whom to tell again, or now: those of the repeats and steps that came due, while they still wait. Who has signed is left alone.</summary>
    public static IEnumerable<Telling> Due(Draft draft, StepContext context)
    {
        foreach (var (again, _) in Fired(draft, context))
        {
            if (IsOver(again.Route, draft.Dispute, context)) continue;
            foreach (var telling in Routes.By(again.Route, again.To, again.Occasion, draft.Dispute, context))
            {
                if (telling.To is not { } holder || !IsWaitedForSignature(again.Route) || !HasSigned(draft.Dispute, holder)) yield return telling;
            }
        }
    }

    /// <summary>Begins what a taken route asks for, goes on with the repeats that came due, ends what is over.</summary>
    public static void Keep(Draft draft, IReadOnlyCollection<string> occasions, StepContext context)
    {
        var repeats = Fired(draft, context).Where(f => f.Again.Step is null && !IsOver(f.Again.Route, draft.Dispute, context)).ToList();
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (deadline.Kind == DeadlineKinds.Repeat && (Again.Find(deadline, context.Pack.Notices) is not { } waiting || IsOver(waiting.Route, draft.Dispute, context))) draft.Add(new DeadlineDropped(deadline.Id));
        }

        if (!draft.Dispute.Stage.IsActive()) return;
        foreach (var occasion in occasions)
        {
            foreach (var route in Routes.Taken(draft.Dispute, occasion, context).Where(r => r.GoesOn && !IsOver(r, draft.Dispute, context)).ToList())
            {
                if (route.RepeatEvery is not null) repeats.Add((new Again(route, occasion, null), context.Now));
                for (var step = 0; step < route.Steps.Length; step++) Begin(draft, new Again(route, occasion, step), route.Steps[step].After, context.Now, context);
            }
        }

        foreach (var (again, since) in repeats)
        {
            if (again.Route.RepeatEvery is { } every) Begin(draft, again, context.Now - since >= TimeSpan.FromDays(1) && Span.Minutes(every) < Span.Minutes(ADay) ? ADay : every, since, context);
        }
    }

    private static void Begin(Draft draft, Again again, Length wait, DateTimeOffset since, StepContext context)
    {
        var subject = again.Subject;
        var at = draft.Dispute.Deadlines.FindIndex(x => x.Kind == DeadlineKinds.Repeat && x.Subject == subject);
        if (at >= 0) draft.Add(new DeadlineDropped(draft.Dispute.Deadlines[at].Id));
        var due = context.DueAfter(context.Now, new Limit(wait, CalendarUse.Natural));
        draft.Add(new DeadlineSet(new Deadline($"{DeadlineKinds.Repeat}-{draft.Dispute.DeadlineCount + 1}", DeadlineKinds.Repeat, null, draft.Header.Command, since, due, draft.At, wait.ToString(), Subject: subject)));
    }

    private static IEnumerable<(Again Again, DateTimeOffset Since)> Fired(Draft draft, StepContext context) =>
        from met in draft.Events.OfType<DeadlineMet>()
        from deadline in draft.Before.Deadlines
        where deadline.Id == met.Deadline && deadline.Kind == DeadlineKinds.Repeat
        let found = Again.Find(deadline, context.Pack.Notices)
        where found is not null
        select (found.Value, deadline.StartedAt);

    private static bool IsWaitedForSignature(NoticeRoute route) => route.Until == Signed || (route.Until is null && route.On.Contains("warning"));

    /// <summary>A route that names nobody waits for everybody who has a duty.</summary>
    private static bool IsOver(NoticeRoute route, Dispute dispute, StepContext context)
    {
        if (IsWaitedForSignature(route)) return dispute.Warning is not { Complete: false };
        if (route.To.IsEmpty) return dispute.Deadlines.FindIndex(d => d.Holder is not null) < 0;
        return !route.To.Any(name => context.Pack.Resolve(context.Pack.Notices.Find(name), dispute).Any(holder => dispute.Deadlines.FindIndex(d => d.Holder == holder) >= 0));
    }

    private static bool HasSigned(Dispute dispute, Holder holder) => dispute.Warning is { } warning && warning.Signed.Contains(holder);
}
