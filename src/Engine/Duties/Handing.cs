using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>What becomes of running duties when somebody else gets the dispute: a unit a superior named, another channel, another body.</summary>
internal static class Handing
{
    public static void By(Draft draft, DisputeEvent happened, StepContext context)
    {
        switch (happened)
        {
            case Designated or Assigned { Tier: not null }: HandOver(draft, happened, context); break;
            case Assigned when draft.Before.Stage == Stage.Resolving && (draft.Before.Channel != draft.Dispute.Channel || draft.Before.Unit != draft.Dispute.Unit): Restart(draft, happened, context); break;
            case ReferredOut when draft.Before.Stage == Stage.Referred && draft.Before.Body != draft.Dispute.Body: Restart(draft, happened, context); break;
            case HandoverReturned when draft.Dispute.HandoverReturns == Dispute.MostReturns: ToTheCommonSuperior(draft, context); break;
            case ConcernedRecorded e: if (e.Unit is not null) HandOver(draft, e, context); TakeOnAgain(draft, context); PassOver(draft, context); break;
            case OtherMediatorAsked or Recused: TakeOnAgain(draft, context); PassOver(draft, context); break;
            default: break;
        }
    }

    /// <summary>Drops what the event starts, so that it begins anew for whoever has the dispute now.</summary>
    private static void Restart(Draft draft, DisputeEvent happened, StepContext context)
    {
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (IsStartedBy(deadline, happened, context)) draft.Add(new DeadlineDropped(deadline.Id));
        }
    }

    /// <summary>The unit a superior named, a rule of assignment at a higher tier, or one above a concerned unit, gets every duty the pack gives to a post of the unit; a due moment stays unless the naming itself starts the duty.</summary>
    private static void HandOver(Draft draft, DisputeEvent happened, StepContext context)
    {
        Restart(draft, happened, context);
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (context.Pack.Deadlines.Find(deadline.Kind) is not { Holder: not null } rule) continue;
            var holder = Starts.HolderOf(draft, rule, context);
            if (holder is null || holder == (deadline.First ?? deadline.Holder)) continue;
            draft.Add(new DeadlineDropped(deadline.Id));
            Starts.Set(draft, deadline with { Holder = holder, SetAt = draft.At, Setting = 1, Rung = 0, Fired = false, First = null }, context);
        }
    }

    /// <summary>Two units that will not have it: the lowest unit above both decides who takes it.</summary>
    private static void ToTheCommonSuperior(Draft draft, StepContext context)
    {
        var (directory, unit) = (context.Pack.Current.Directory, draft.Dispute.Unit);
        var above = directory.CommonSuperior(unit, Holder.Parse(context.Actor.PostId).Unit ?? unit);
        if (above is null || above == unit) above = directory.FindUnit(unit)?.Parent ?? unit;
        above = OwnMatter.UnitFor(above, draft.Dispute.UnitsConcerned, directory);
        if (context.Pack.Head(above) is not { } superior) return;
        foreach (var deadline in draft.Dispute.Deadlines)
        {
            if (context.Pack.Deadlines.Find(deadline.Kind) is not { } rule || !rule.Stops.Contains(nameof(HandoverAccepted))) continue;
            if (rule.LimitFor(draft.Dispute) is { } limit) draft.Add(new DutyMoved(deadline.Id, superior, context.DueAfter(context.Now, limit), deadline.Rung + 1));
        }
    }

    /// <summary>Whoever took it on stepped aside: the channel must take it on again.</summary>
    private static void TakeOnAgain(Draft draft, StepContext context)
    {
        if (!draft.Before.TakenOn || draft.Dispute.TakenOn || draft.Dispute.Stage != Stage.Resolving) return;
        foreach (var rule in context.Pack.Deadlines.StartedBy(nameof(Assigned)))
        {
            if (rule.Stops.Contains(nameof(TakenOn))) Starts.Begin(draft, rule, Starts.HolderOf(draft, rule, context), draft.Events[0], context);
        }
    }

    /// <summary>A duty none of whose people may act any more goes to the next who may.</summary>
    private static void PassOver(Draft draft, StepContext context)
    {
        foreach (var deadline in draft.Dispute.Deadlines) Starts.PassOver(draft, deadline, context);
    }

    private static bool IsStartedBy(Deadline deadline, DisputeEvent happened, StepContext context) =>
        deadline.Subject is null && context.Pack.Deadlines.Find(deadline.Kind) is DeadlineRule rule && rule.Starts.Contains(happened.Name);
}
