using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Folds deadlines and the duties they bound.</summary>
internal static class DeadlineFold
{
    public static bool Apply(Dispute d, DisputeEvent happened, DateTimeOffset at)
    {
        switch (happened)
        {
            case DeadlineSet e: Set(d, e.Deadline); break;
            case DeadlineNear e: d.Deadlines = d.Deadlines.RemoveAll(x => x.Kind == DeadlineKinds.EarlyWarning && x.Subject == e.Deadline); break;
            case DeadlineMet e: Meet(d, e); break;
            case DeadlineDropped e: Drop(d, e.Deadline); break;
            case DeadlineMissed e: Miss(d, e.Deadline); break;
            case DutyMoved e: Change(d, e.Deadline, x => Again(x, e.Due, at) with { Holder = e.Holder, Rung = e.Rung, First = x.First ?? x.Holder }); break;
            case DeadlineShortened e: Change(d, e.Deadline, x => Again(x, e.Due, at) with { Limit = e.Limit }); break;
            case DeadlineExtended e: Change(d, e.Deadline, x => Again(x, e.Due, at) with { Extensions = x.Extensions + 1 }); break;
            case DeadlinePaused e: Change(d, e.Deadline, x => x with { State = DeadlineState.Paused, PausedAt = at }); break;
            case DeadlineResumed e: Change(d, e.Deadline, x => Again(x, e.Due, at) with { State = DeadlineState.Running, PausedAt = null }); break;
            default: return false;
        }

        return true;
    }

    /// <summary>A reminder is named after its duty, so that it takes no number and none of the others gets another one.</summary>
    private static void Set(Dispute d, Deadline deadline)
    {
        d.Deadlines = d.Deadlines.Add(deadline);
        if (deadline.Kind != DeadlineKinds.EarlyWarning) d.DeadlineCount++;
    }

    private static Deadline Again(Deadline deadline, DateTimeOffset due, DateTimeOffset at) =>
        deadline with { Due = due, SetAt = at, Setting = deadline.Setting + 1, Fired = false };

    private static void Meet(Dispute d, DeadlineMet e)
    {
        if (Find(d, e.Deadline) is not { } met) return;
        if (e.InTime && met.Holder is not null) d.DeadlinesKept++;
        Forget(d, met);
    }

    private static void Drop(Dispute d, string id)
    {
        if (Find(d, id) is not { } dropped) return;
        if (dropped is { Kind: DeadlineKinds.Obligation, Missed: true } && d.Obligations.Any(o => o.Id == dropped.Subject && o.End is null)) d.OverdueObligations--;
        Forget(d, dropped);
    }

    private static void Forget(Dispute d, Deadline gone)
    {
        d.Deadlines = d.Deadlines.RemoveAll(x => x.Id == gone.Id);
        if (d.Deadlines.FindIndex(x => x.Kind == gone.Kind && x.Subject == gone.Subject) >= 0) return;
        if (gone.Kind == DeadlineKinds.Review) d.Reviews = d.Reviews.RemoveAll(r => r == gone.Subject);
        if (gone.Kind == DeadlineKinds.Supervise) d.Orders = d.Orders.RemoveAll(o => o == gone.Subject);
    }

    private static void Miss(Dispute d, string id)
    {
        var deadline = Find(d, id);
        if (deadline is null) return;
        if (!deadline.Missed && deadline.Holder is not null) CountMissed(d, deadline);
        Change(d, id, x => x with { Missed = x.Missed || x.Holder is not null, Fired = true });
    }

    private static void CountMissed(Dispute d, Deadline deadline)
    {
        d.DeadlinesMissed++;
        if (deadline.Kind == DeadlineKinds.Sign && d.Deadlines.FindIndex(x => x.Kind == deadline.Kind && x.Subject == deadline.Subject && x.Missed) < 0) d.UnsignedWarnings++;
        if (deadline.Kind == DeadlineKinds.Visit) d.MissedVisits++;
        if (deadline.Kind == DeadlineKinds.Obligation) d.OverdueObligations++;
    }

    private static Deadline? Find(Dispute d, string id)
    {
        var at = d.Deadlines.FindIndex(x => x.Id == id);
        return at < 0 ? null : d.Deadlines[at];
    }

    private static void Change(Dispute d, string id, Func<Deadline, Deadline> change)
    {
        var at = d.Deadlines.FindIndex(x => x.Id == id);
        if (at >= 0) d.Deadlines = d.Deadlines.SetItem(at, change(d.Deadlines[at]));
    }
}
