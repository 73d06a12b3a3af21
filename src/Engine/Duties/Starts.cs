using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>Which deadlines an event starts, who holds them, and when they are due.</summary>
internal static class Starts
{
    public static void By(Draft draft, DisputeEvent happened, StepContext context)
    {
        if (happened is LevelOverridden over) Set(draft, DeadlineKinds.OverrideEnds, null, nameof(LevelOverridden), over.Until, "given", null, context);
        foreach (var rule in context.Pack.Deadlines.StartedBy(happened.Name))
        {
            if (!rule.RunsIn(draft.Dispute.Stage)) continue;
            switch (happened)
            {
                case WarningIssued issued when rule.Kind == DeadlineKinds.Sign: ForEachSigner(draft, rule, issued, context); break;
                case Settled settled when rule.Kind == DeadlineKinds.Obligation: ForEachObligation(draft, rule, settled, context); break;
                case Supervised order when rule.Kind == DeadlineKinds.Supervise: Set(draft, rule.Kind, order.Addressee, happened.Name, order.Due, "given", order.Order, context); break;
                case HelpRequested help when rule.Kind == DeadlineKinds.Help: Begin(draft, rule, help.Asked, happened, context); break;
                case Graded graded when rule.Kind == DeadlineKinds.FindOut: FindOut(draft, rule, graded, context); break;
                case Settled { SeekConfirmation: false } when rule.Kind == DeadlineKinds.Confirmation: break;
                case var _ when rule.Kind is DeadlineKinds.Close or DeadlineKinds.Visit: break;
                default: Begin(draft, rule, HolderOf(draft, rule, context), happened, context); break;
            }
        }
    }

    /// <summary>Starts one deadline unless one of its kind and subject runs: unrelated events never move a deadline.</summary>
    public static void Begin(Draft draft, DeadlineRule rule, Holder? holder, DisputeEvent happened, StepContext context)
    {
        var subject = Subjects.For(rule.Kind, happened);
        if (draft.Dispute.Deadlines.Any(x => x.Kind == rule.Kind && x.Subject == subject && (subject is null || x.Holder == holder))) return;
        if (DueOf(draft, rule, context) is { } due) Set(draft, rule.Kind, holder, happened.Name, due.Due, due.Limit, subject, context);
    }

    public static Holder? HolderOf(Draft draft, DeadlineRule rule, StepContext context)
    {
        foreach (var holder in context.Pack.Resolve(rule.Holder, draft.Dispute)) return holder;
        var unit = draft.Dispute.Unit;
        if (rule.Kind == DeadlineKinds.Review) unit = context.Pack.Current.Directory.UnitAtTier(unit, context.Pack.Ladder.OneAbove(draft.Dispute.Tier)) ?? unit;
        return context.Pack.Responsible(unit);
    }

    public static void Set(Draft draft, string kind, Holder? holder, string startedBy, DateTimeOffset due, string limit, string? subject, StepContext context) =>
        draft.Add(new DeadlineSet(new Deadline(
            $"{kind}-{draft.Dispute.DeadlineCount + 1}", kind, holder, startedBy, context.HappenedAt, due, draft.At, limit, Subject: subject)));

    private static (DateTimeOffset Due, string Limit)? DueOf(Draft draft, DeadlineRule rule, StepContext context)
    {
        if (rule.Given) return draft.Dispute.GivenDue is { } given ? (given, "given") : null;
        if (rule.LimitFor(draft.Dispute) is not { } limit) return null;
        return (context.DueAfter(context.HappenedAt, limit), limit.Length.ToString());
    }

    private static void ForEachSigner(Draft draft, DeadlineRule rule, WarningIssued issued, StepContext context)
    {
        foreach (var holder in issued.Sign) Begin(draft, rule, holder, issued, context);
    }

    private static void ForEachObligation(Draft draft, DeadlineRule rule, Settled settled, StepContext context)
    {
        foreach (var obligation in settled.Obligations)
        {
            if (obligation.Due is { } due) Set(draft, rule.Kind, HolderOf(draft, rule, context), settled.Name, due, "given", obligation.Id, context);
        }
    }

    private static void FindOut(Draft draft, DeadlineRule rule, Graded graded, StepContext context)
    {
        if (graded.Ask.Count == 0) return;
        var asked = context.Pack.Resolve(WhoFindsOut(graded, context), draft.Dispute).Select(h => (Holder?)h).FirstOrDefault();
        Begin(draft, rule, asked ?? HolderOf(draft, rule, context), graded, context);
    }

    /// <summary>The post of the highest rule that could not be told and could raise the level; the rule's own where it names one, else the pack's.</summary>
    private static string WhoFindsOut(Graded graded, StepContext context)
    {
        var held = context.Pack.Levels.RankOf(graded.Held);
        var open = graded.CannotTell.Select(context.Pack.Grading.Find).Where(r => r is not null && r.Rank > held).MaxBy(r => r?.Rank);
        return open?.WhenUnknown.Ask ?? context.Pack.Settings.WhenUnknown.Ask;
    }
}
