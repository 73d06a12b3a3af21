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
        var began = happened.OfType<StageMoved>().FirstOrDefault(m => m.From != m.To);
        var start = draft.Dispute.StageAt;
        var planned = Planned(draft, context);
        if (began is not null)
        {
            foreach (var visit in planned) Add(draft, visit, start, began.Name, context);
            LastVisit(draft, began.Name, context);
        }
        else if (context.Pack.Levels.RankOf(draft.Dispute.Level) > context.Pack.Levels.RankOf(draft.Before.Level))
        {
            foreach (var visit in planned.Where(v => context.Pack.After(start, v.After) > context.Now)) Add(draft, visit, start, nameof(Graded), context);
        }

        Renew(draft, planned, context);
        Close(draft, context);
    }

    private static ImmutableArray<PlannedVisit> Planned(Draft draft, StepContext context) => draft.Dispute.Stage == Stage.FollowingUp
        ? context.Pack.FollowUp.VisitsOf(draft.Dispute.Level)
        : context.Pack.FollowUp.CheckInsOf(draft.Dispute.Level);

    private static void Add(Draft draft, PlannedVisit visit, DateTimeOffset start, string startedBy, StepContext context)
    {
        var subject = visit.After.ToString();
        if (Open(draft).Any(x => x.Subject == subject)) return;
        Starts.Set(draft, DeadlineKinds.Visit, Visitor(draft, context), startedBy, context.Pack.After(start, visit.After), subject, subject, context);
    }

    /// <summary>A last visit after the last obligation is due.</summary>
    private static void LastVisit(Draft draft, string startedBy, StepContext context)
    {
        if (context.Pack.FollowUp.AfterLastObligation is not { } after) return;
        var last = draft.Dispute.Obligations.Max(o => o.Due);
        if (last is not { } due || Open(draft).Any(x => x.Due >= due)) return;
        Starts.Set(draft, DeadlineKinds.Visit, Visitor(draft, context), startedBy, context.Pack.After(due, after), after.ToString(), AfterObligations, context);
    }

    /// <summary>The plan is done but the last visits were not calm enough: the plan's first interval begins again.</summary>
    private static void Renew(Draft draft, ImmutableArray<PlannedVisit> planned, StepContext context)
    {
        if (planned.IsEmpty || Open(draft).Any()) return;
        var enough = draft.Dispute.Stage == Stage.FollowingUp && draft.Dispute.CalmInARow >= context.Pack.FollowUp.CalmVisitsToClose;
        if (!enough) Add(draft, planned[0], context.Now, nameof(VisitRecorded), context);
    }

    private static void Close(Draft draft, StepContext context)
    {
        if (draft.Dispute.Stage != Stage.FollowingUp || Open(draft).Any()) return;
        if (context.Pack.Deadlines.Find(DeadlineKinds.Close) is not { } rule) return;
        var cause = draft.Events.LastOrDefault(e => e is VisitRecorded or StageMoved) ?? draft.Events[^1];
        Starts.Begin(draft, rule, Starts.HolderOf(draft, rule, context), cause, context);
    }

    private static IEnumerable<Deadline> Open(Draft draft) => draft.Dispute.Deadlines.Where(x => x.Kind == DeadlineKinds.Visit);

    private static Holder? Visitor(Draft draft, StepContext context) => context.Pack.Deadlines.Find(DeadlineKinds.Visit) is { } rule
        ? Starts.HolderOf(draft, rule, context)
        : context.Pack.Responsible(draft.Dispute.Unit);
}
