using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>Who is to resolve it: the channel, its taking on or declining, and units that join.</summary>
internal static class AssignStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context)
    {
        var levels = context.Pack.Levels;
        return !dispute.Assessed && context.Pack.Settings.AssessBeforeAssigningFrom is { } from && levels.RankOf(dispute.Level) >= levels.RankOf(from) ? Refusal.Of(AssignmentMessages.NotAssessed, "Assessment", from) : null;
    }

    public static StepResult Assign(Dispute dispute, Assign command, StepContext context)
    {
        var proposal = Proposing.Of(dispute, context);
        if ((command.Channel is null ? Untaken(proposal, context) : null) is { } untaken) return StepResult.Refuse(untaken);
        var name = command.Channel ?? proposal?.Channel ?? string.Empty;
        if (!context.Pack.Channels.TryGetValue(name, out var channel)) return StepResult.Refuse(AssignmentMessages.UnknownChannel, "Channel", name, Channels(context));
        if (!channel.MayTake(dispute.Category)) return StepResult.Refuse(AssignmentMessages.ChannelRefuses, "Channel", name, dispute.Category);
        if (channel.RefusesNotMediable && (dispute.NotMediable || context.MayNotBeMediated(dispute))) return StepResult.Refuse(AssignmentMessages.NotMediable, "NotMediable", name);
        if (Conflicts.Of(dispute, command.Handler, context) is { } conflict) return StepResult.Refuse(conflict);
        var proposed = command.Channel is null && command.Unit is null ? proposal?.Unit : null;
        var unit = command.Unit ?? proposed ?? dispute.Unit;
        if (context.Pack.Current.Directory.TierOf(unit) is not { } tier) return StepResult.Refuse(StepMessages.UnknownUnit, "Unit", unit);
        if (Wanted.Unconcerned(dispute, unit, context.Pack) is { } concerned) return StepResult.Refuse(concerned);
        var choice = command.Handler is null ? Handling.Choose(dispute, channel, unit, context) : null;
        return StepResult.Moved(Outcome.Assigned, new Assigned(channel.Name, unit, command.Handler ?? choice?.Person, command.Difficulty ?? channel.Difficulty)
        {
            Tier = proposed is not null && proposed != dispute.Unit ? tier : null,
            Choice = choice,
            Proposal = proposal,
        });
    }

    /// <summary>Whose load must be known before a handler is chosen; a command that is refused anyway needs nobody's.</summary>
    public static ImmutableArray<string> WhoseLoad(Dispute dispute, Assign command, StepContext context)
    {
        if (command.Handler is not null || context.Pack.Assignment.Set is null) return [];
        var proposal = command.Channel is null ? Proposing.Of(dispute, context) : null;
        if ((command.Channel ?? proposal?.Channel) is not { } name || !context.Pack.Channels.TryGetValue(name, out var channel)) return [];
        return [.. Handling.Candidates(dispute, channel, command.Unit ?? proposal?.Unit ?? dispute.Unit, context).Select(c => c.Person).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Why the rules give no channel to take: there are none, or an earlier one cannot tell, which is never no.</summary>
    private static Refusal? Untaken(AssignmentProposal? proposal, StepContext context)
    {
        if (proposal is null) return Refusal.Of(AssignmentMessages.NothingProposed, "Channel", Channels(context));
        return proposal.IsCertain ? null : Refusal.Of(AssignmentMessages.NotCertain, "Channel", proposal.Channel, proposal.Rule, string.Join(", ", proposal.Unclear.AsEnumerable()), string.Join(", ", proposal.Ask.AsEnumerable()));
    }

    private static string Channels(StepContext context) => string.Join(", ", context.Pack.Channels.Keys.Order(StringComparer.Ordinal));

    public static Refusal? TakeOnGuard(Dispute dispute, StepContext context) =>
        dispute.TakenOn ? Refusal.Of(AssignmentMessages.NotTakenOn, "TakenOn") : null;

    public static StepResult TakeOn(Dispute dispute, TakeOn command, StepContext context) => StepResult.Happened(new TakenOn(PersonalText.Free(command.Note)));

    public static StepResult Decline(Dispute dispute, Decline command, StepContext context) =>
        Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Moved(Outcome.Declined, new Declined(PersonalText.Free(command.Reason)));

    public static StepResult Join(Dispute dispute, Join command, StepContext context)
    {
        if (context.Pack.Current.Directory.TierOf(command.Unit) is null) return StepResult.Refuse(StepMessages.UnknownUnit, "Unit", command.Unit);
        if (Wanted.Unconcerned(dispute, command.Unit, context.Pack) is { } concerned) return StepResult.Refuse(concerned);
        return Conflicts.Of(dispute, command.Subject, context) is { } conflict ? StepResult.Refuse(conflict) : StepResult.Happened(new UnitJoined(command.Unit, command.Subject));
    }

    public static StepResult Leave(Dispute dispute, Leave command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        return dispute.Joined.Any(u => u == command.Unit)
            ? StepResult.Happened(new UnitLeft(command.Unit, PersonalText.Free(command.Reason)))
            : StepResult.Refuse(AssignmentMessages.NotJoined, "Joined", command.Unit, string.Join(", ", dispute.Joined.AsEnumerable()));
    }
}
