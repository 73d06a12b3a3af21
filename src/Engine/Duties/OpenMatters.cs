using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>What is open in the dispute itself has its duty in every stage the duty runs in, also when the dispute comes back to one: questions, obligations.</summary>
internal static class OpenMatters
{
    public static void Keep(Draft draft, StepContext context)
    {
        if (draft.Dispute.Grade.Ask.Count > 0 && context.Pack.Deadlines.Find(DeadlineKinds.FindOut) is { } questions) Questions(draft, questions, context);
        if (draft.Dispute.Obligations.Count > 0 && context.Pack.Deadlines.Find(DeadlineKinds.Obligation) is { } obligations) Obligations(draft, obligations, context);
    }

    /// <summary>One duty lists all that could raise the level.</summary>
    private static void Questions(Draft draft, DeadlineRule rule, StepContext context)
    {
        if (!rule.RunsIn(draft.Dispute.Stage) || Has(draft.Dispute, rule.Kind, null)) return;
        Holder? asked = null;
        foreach (var holder in context.Pack.Resolve(WhoFindsOut(draft.Dispute.Grade, context), draft.Dispute)) asked ??= holder;
        Starts.Begin(draft, rule, asked ?? Starts.HolderOf(draft, rule, context), draft.Events[^1], context);
    }

    /// <summary>The post of the highest rule that could not be told and could raise the level; the rule's own where it names one, else the pack's.</summary>
    private static string WhoFindsOut(Grade grade, StepContext context)
    {
        var held = context.Pack.Levels.RankOf(grade.Held);
        var open = grade.CannotTell.Select(context.Pack.Grading.Find).Where(r => r is not null && r.Rank > held).MaxBy(r => r?.Rank);
        return open?.WhenUnknown.Ask ?? context.Pack.Settings.WhenUnknown.Ask;
    }

    private static void Obligations(Draft draft, DeadlineRule rule, StepContext context)
    {
        if (!rule.RunsIn(draft.Dispute.Stage) || !draft.Events.Any(e => e is StageMoved moved && moved.From != moved.To)) return;
        var startedBy = draft.Events.Any(e => e is Settled) ? nameof(Settled) : nameof(StageMoved);
        foreach (var obligation in draft.Dispute.Obligations)
        {
            if (obligation is not { End: null, Due: { } due } || Has(draft.Dispute, rule.Kind, obligation.Id)) continue;
            Starts.Set(draft, rule.Kind, Starts.HolderOf(draft, rule, context), startedBy, due, Starts.Given, obligation.Id, context);
        }
    }

    private static bool Has(Dispute dispute, string kind, string? subject) => dispute.Deadlines.FindIndex(x => x.Kind == kind && (subject is null || x.Subject == subject)) >= 0;
}
