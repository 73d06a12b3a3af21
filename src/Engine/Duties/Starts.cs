using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Which deadlines an event starts, who holds them, and when they are due.</summary>
internal static class Starts
{
    /// <summary>How the limit of a deadline reads whose due moment was handed over.</summary>
    public const string Given = "given";

    public static void By(Draft draft, DisputeEvent happened, StepContext context)
    {
        if (happened is LevelOverridden over) Set(draft, DeadlineKinds.OverrideEnds, null, nameof(LevelOverridden), over.Until, Given, null, context);
        foreach (var rule in context.Pack.Deadlines.StartedBy(happened.Name))
        {
            if (!rule.RunsIn(draft.Dispute.Stage)) continue;
            switch (happened)
            {
                case WarningIssued issued when rule.Kind == DeadlineKinds.Sign: ForEachSigner(draft, rule, issued, context); break;
                case Supervised order when rule.Kind == DeadlineKinds.Supervise: Set(draft, rule.Kind, order.Addressee, happened.Name, order.Due, Given, order.Order, context); break;
                case HelpRequested help when rule.Kind == DeadlineKinds.Help: Begin(draft, rule, help.Asked, happened, context); break;
                case Settled { SeekConfirmation: false } when rule.Kind == DeadlineKinds.Confirmation: break;
                case var _ when rule.Kind is DeadlineKinds.Close or DeadlineKinds.Visit or DeadlineKinds.FindOut or DeadlineKinds.Obligation: break;
                default: Begin(draft, rule, HolderOf(draft, rule, context), happened, context); break;
            }
        }
    }

    /// <summary>Starts one deadline unless one of its kind and subject runs: unrelated events never move a deadline.</summary>
    public static void Begin(Draft draft, DeadlineRule rule, Holder? holder, DisputeEvent happened, StepContext context)
    {
        var subject = Subjects.For(rule.Kind, happened);
        if (draft.Dispute.Deadlines.FindIndex(x => x.Kind == rule.Kind && x.Subject == subject && (subject is null || x.Holder == holder)) >= 0) return;
        if (DueOf(draft, rule, context) is { } due) Set(draft, rule.Kind, holder, happened.Name, due.Due, due.Limit, subject, context);
    }

    public static Holder? HolderOf(Draft draft, DeadlineRule rule, StepContext context)
    {
        foreach (var holder in context.Pack.Resolve(rule.Holder, draft.Dispute)) return holder;
        var unit = draft.Dispute.Unit;
        return rule.Kind == DeadlineKinds.Review
            ? context.Pack.Head(context.Pack.Current.Directory.UnitAtTier(unit, context.Pack.Ladder.OneAbove(draft.Dispute.Tier)) ?? unit)
            : context.Pack.Responsible(unit);
    }

    public static void Set(Draft draft, string kind, Holder? holder, string startedBy, DateTimeOffset due, string limit, string? subject, StepContext context) =>
        Set(draft, new Deadline(string.Empty, kind, holder, startedBy, context.HappenedAt, due, draft.At, limit, Subject: subject), context);

    public static void Set(Draft draft, Deadline deadline, StepContext context)
    {
        var set = deadline with { Id = $"{deadline.Kind}-{draft.Dispute.DeadlineCount + 1}" };
        draft.Add(new DeadlineSet(set));
        PassOver(draft, set, context);
    }

    /// <summary>Whoever is away, is in conflict or made the proposal themselves is passed over at once; the due moment stays.</summary>
    public static void PassOver(Draft draft, Deadline deadline, StepContext context)
    {
        if (deadline.Holder is not { } holder) return;
        var proposer = deadline.Kind == DeadlineKinds.Proposal ? draft.Dispute.Proposals.FirstOrDefault(p => p.Id == deadline.Subject)?.By : null;
        if (context.CanAct(draft.Dispute, holder, proposer)) return;
        if (Chain.FirstWhoCan(draft.Dispute, holder, context, proposer) is { } next) draft.Add(new DutyMoved(deadline.Id, next.Holder, deadline.Due, deadline.Rung + 1));
    }

    private static (DateTimeOffset Due, string Limit)? DueOf(Draft draft, DeadlineRule rule, StepContext context)
    {
        if (rule.Given) return draft.Dispute.GivenDue is { } given ? (given, Given) : null;
        if (rule.LimitFor(draft.Dispute) is not { } limit) return null;
        return (context.DueAfter(context.HappenedAt, limit), limit.Length.ToString());
    }

    private static void ForEachSigner(Draft draft, DeadlineRule rule, WarningIssued issued, StepContext context)
    {
        foreach (var holder in issued.Sign) Begin(draft, rule, holder, issued, context);
    }
}
