using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Visits by level: planned when follow-up or a referral begins, completed when the level rises, renewed while too few were calm; then closing is due.</summary>
internal static class VisitPlan
{
    private const string AfterObligations = "obligations";

    public static void Keep(Draft draft, IReadOnlyList<DisputeEvent> happened, StepContext context)
    {
        if (draft.Dispute.Stage is not (Stage.FollowingUp or Stage.Referred)) return;
        var planned = Planned(draft, context);
        if (happened.Any(e => e is StageMoved moved && moved.From != moved.To)) Begin(draft, planned, context);
        else if (context.Pack.Levels.RankOf(draft.Dispute.Level) > context.Pack.Levels.RankOf(draft.Before.Level)) Complete(draft, planned, context);
        Renew(draft, planned, context);
        Close(draft, context);
    }

    private static ImmutableArray<PlannedVisit> Planned(Draft draft, StepContext context) => draft.Dispute.Stage == Stage.FollowingUp
        ? context.Pack.FollowUp.VisitsOf(draft.Dispute.Level)
        : context.Pack.FollowUp.CheckInsOf(draft.Dispute.Level);

    /// <summary>Each stage has a plan of its own; what is left of the other's goes with it.</summary>
    private static void Begin(Draft draft, ImmutableArray<PlannedVisit> planned, StepContext context)
    {
        foreach (var left in Open(draft).ToArray()) draft.Add(new DeadlineDropped(left.Id));
        foreach (var visit in planned) Add(draft, visit, context.HappenedAt, nameof(StageMoved), context);
        LastVisit(draft, context);
    }

    /// <summary>A higher level has more visits; those whose day is past cannot be made any more.</summary>
    private static void Complete(Draft draft, ImmutableArray<PlannedVisit> planned, StepContext context)
    {
        foreach (var visit in planned.Where(v => context.Pack.After(draft.Dispute.StageAt, v.After) > context.Now)) Add(draft, visit, draft.Dispute.StageAt, nameof(Graded), context);
    }

    private static void Add(Draft draft, PlannedVisit visit, DateTimeOffset start, string startedBy, StepContext context)
    {
        var subject = visit.After.ToString();
        if (Open(draft).Any(x => x.Subject == subject)) return;
        Starts.Set(draft, DeadlineKinds.Visit, Visitor(draft, context), startedBy, context.Pack.After(start, visit.After), subject, subject, context);
    }

    /// <summary>A last visit after the last obligation is due.</summary>
    private static void LastVisit(Draft draft, StepContext context)
    {
        if (context.Pack.FollowUp.AfterLastObligation is not { } after || draft.Dispute.Stage != Stage.FollowingUp) return;
        var last = draft.Dispute.Obligations.Max(o => o.Due);
        if (last is not { } due || Open(draft).Any(x => x.Due >= due)) return;
        Starts.Set(draft, DeadlineKinds.Visit, Visitor(draft, context), nameof(StageMoved), context.Pack.After(due, after), after.ToString(), AfterObligations, context);
    }

    /// <summary>The plan is done but the last visits were not calm enough: the plan's first interval begins again.</summary>
    private static void Renew(Draft draft, ImmutableArray<PlannedVisit> planned, StepContext context)
    {
        if (planned.IsEmpty || Open(draft).Any()) return;
        var enough = draft.Dispute.Stage == Stage.FollowingUp && draft.Dispute.CalmInARow >= context.Pack.FollowUp.CalmVisitsToClose;
        if (!enough) Add(draft, planned[0], context.Now, nameof(VisitRecorded), context);
    }

    /// <summary>Closing is due while no visit is.</summary>
    private static void Close(Draft draft, StepContext context)
    {
        if (draft.Dispute.Stage != Stage.FollowingUp || context.Pack.Deadlines.Find(DeadlineKinds.Close) is not { } rule) return;
        if (Open(draft).Any())
        {
            foreach (var early in draft.Dispute.Deadlines.Where(x => x.Kind == rule.Kind)) draft.Add(new DeadlineDropped(early.Id));
            return;
        }

        // A regrade that changes nothing causes nothing.
        if (draft.Events.Count == 0) return;
        var cause = draft.Events.LastOrDefault(e => e is VisitRecorded or StageMoved) ?? draft.Events[^1];
        Starts.Begin(draft, rule, Starts.HolderOf(draft, rule, context), cause, context);
    }

    private static IEnumerable<Deadline> Open(Draft draft) => draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.Visit);

    private static Holder? Visitor(Draft draft, StepContext context) => context.Pack.Deadlines.Find(DeadlineKinds.Visit) is { } rule
        ? Starts.HolderOf(draft, rule, context)
        : context.Pack.Responsible(draft.Dispute.Unit);
}
