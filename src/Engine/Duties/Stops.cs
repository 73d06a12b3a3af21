using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>What an event fulfils. Done at the due moment is in time.</summary>
internal static class Stops
{
    public static void By(Draft draft, DisputeEvent happened, StepContext context)
    {
        switch (happened)
        {
            case WarningSigned signed: Signed(draft, signed); break;
            case WarningIssued issued: Superseded(draft, issued); break;
            case VisitRecorded: Visited(draft); break;
            case Graded { Ask.Count: 0 }: Meet(draft, draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.FindOut)); break;
            case DeadlineResumed resumed: Meet(draft, draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.Resume && x.Subject == resumed.Deadline)); break;
            case LevelOverridden: Drop(draft, draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.OverrideEnds)); break;
            default: break;
        }

        foreach (var rule in context.Pack.Deadlines.StoppedBy(happened.Name)) Fulfilled(draft, rule, happened, context);
    }

    private static void Fulfilled(Draft draft, DeadlineRule rule, DisputeEvent happened, StepContext context)
    {
        if (rule.Kind is DeadlineKinds.Sign or DeadlineKinds.Visit) return;
        List<Deadline>? done = null;
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (deadline.Kind == rule.Kind && IsMeant(deadline, happened)) (done ??= []).Add(deadline);
        }

        if (done is null) return;
        Meet(draft, done);
        if (rule.Repeats && rule.RunsIn(draft.Dispute.Stage)) Starts.Begin(draft, rule, Starts.HolderOf(draft, rule, context), happened, context);
    }

    /// <summary>A word of progress fulfils a progress report; an order, a review and the like only when it names them.</summary>
    private static bool IsMeant(Deadline deadline, DisputeEvent happened)
    {
        if (happened is ProgressRecorded progress && (progress.Deadline is { } named ? named != deadline.Id : deadline.Kind != DeadlineKinds.Progress)) return false;
        return deadline.Subject is null || Subjects.Of(happened) is not { } subject || subject == deadline.Subject;
    }

    private static void Signed(Draft draft, WarningSigned signed)
    {
        Deadline[] open = [.. draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.Sign && x.Subject == signed.Warning)];
        Meet(draft, open.Where(x => (x.First ?? x.Holder) == signed.Holder));
        if (signed.Complete) Drop(draft, open.Where(x => (x.First ?? x.Holder) != signed.Holder));
    }

    /// <summary>A higher warning replaces the one before; nobody signs for both.</summary>
    private static void Superseded(Draft draft, WarningIssued issued) =>
        Drop(draft, draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.Sign && x.Subject != issued.Warning));

    /// <summary>A visit makes the planned one that is overdue or due next, whoever it has climbed to.</summary>
    private static void Visited(Draft draft)
    {
        var planned = draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.Visit).ToArray();
        if (planned.MinBy(x => (!x.Missed, x.Due, x.Id)) is { } next) Meet(draft, planned.Where(x => x.Subject == next.Subject));
    }

    /// <summary>Where a duty has come to several at once, as to both heads, one of them does it for all.</summary>
    private static void Meet(Draft draft, IEnumerable<Deadline> done)
    {
        var when = draft.Header.HappenedAt ?? draft.At;
        Deadline[] named = [.. done];
        foreach (var deadline in named.Length == 0 ? [] : draft.Dispute.Deadlines)
        {
            if (IsAmong(deadline, named)) draft.Add(new DeadlineMet(deadline.Id, !deadline.Missed && when <= deadline.Due));
        }
    }

    private static bool IsAmong(Deadline deadline, Deadline[] named)
    {
        foreach (var one in named)
        {
            if (one.Id == deadline.Id || IsShared(one, deadline)) return true;
        }

        return false;
    }

    private static bool IsShared(Deadline one, Deadline other) =>
        one.First is not null && one.First == other.First && one.Rung == other.Rung && one.Kind == other.Kind && one.Subject == other.Subject;

    private static void Drop(Draft draft, IEnumerable<Deadline> gone)
    {
        foreach (var deadline in gone.ToArray()) draft.Add(new DeadlineDropped(deadline.Id));
    }
}
