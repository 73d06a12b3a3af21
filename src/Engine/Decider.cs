using System.Collections.Immutable;
using Parley.Approval;
using Parley.Assignment;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Duties;
using Parley.Grading;
using Parley.Intake;
using Parley.Lifecycle;
using Parley.Notices;
using Parley.Steps;
using Parley.Supervision;
using Parley.Warnings;

namespace Parley;

/// <summary>
/// Decides a command: the step's room makes events and an outcome, the stage machine moves the stage, then grading, warnings, climbing, duties and notices follow.
/// Pure and synchronous: everything it needs is handed in. Safe to use from several threads.
/// </summary>
internal sealed class Decider
{
    private readonly StageMachines machines = new();
    private readonly Sheets sheets = new();

    public Decision Decide(Dispute dispute, Command command, DecisionInput input)
    {
        var context = ContextFor(command, input);
        try
        {
            return Refusals.Of(dispute, command, context) is { } refusal ? Decision.Refuse(refusal) : Take(dispute, command, context, input);
        }
        catch (CalendarEndsException ends)
        {
            return Decision.Refuse(ends.Refusal);
        }
        finally
        {
            context.Sheets.Return();
        }
    }

    /// <summary>What stands against a command from stage, post and conflict, before its body is read.</summary>
    public Refusal? Objection(Dispute dispute, Step step, DecisionInput input)
    {
        var context = ContextFor(null, input);
        try
        {
            return Refusals.OfActor(dispute, step.Command, context) ?? step.Guard(dispute, context);
        }
        finally
        {
            context.Sheets.Return();
        }
    }

    /// <summary>Where the rules would have the dispute go, and whom to; null when the pack proposes nothing.</summary>
    public AssignmentProposal? Proposal(Dispute dispute, DecisionInput input) => Ask(input, context =>
    {
        if (Proposing.Of(dispute, context) is not { } proposal) return null;
        return context.Pack.Channels.TryGetValue(proposal.Channel, out var channel) ? proposal with { Handler = Handling.Choose(dispute, channel, proposal.Unit, context) } : proposal;
    });

    /// <summary>Whose load must be looked up before the assignment can be decided.</summary>
    public ImmutableArray<string> WhoseLoad(Dispute dispute, Assign command, DecisionInput input) => Ask(input, context => AssignStep.WhoseLoad(dispute, command, context));

    private T Ask<T>(DecisionInput input, Func<StepContext, T> question)
    {
        var context = ContextFor(null, input);
        try
        {
            return question(context);
        }
        finally
        {
            context.Sheets.Return();
        }
    }

    private Decision Take(Dispute dispute, Command command, StepContext context, DecisionInput input)
    {
        var result = command is Report report ? ReportStep.Report(dispute, report, context) : Refusals.StepOf(command).Take(dispute, command, context);
        if (result.Refusal is null && command is Propose proposed) result = Proposable(dispute, proposed, result, context);
        if (result.Refusal is { } refusal) return Decision.Refuse(refusal);
        var header = new CommitHeader(command.Name, context.Actor, context.Pack.Revision, context.Pack.Current.Version, context.HappenedAt == context.Now ? null : context.HappenedAt);
        var draft = new Draft(dispute, context.Now, header);
        if (result.NeedsSecondPerson)
        {
            var proposal = ProposalStep.Store(dispute, command, context);
            draft.Add(proposal);
            Follow(draft, context, input);
            return new Decision(null, draft, null, proposal.Proposal);
        }

        draft.AddAll(result.Events);
        if (command is Approve approve)
        {
            result = Approved(dispute, approve, context);
            if (result.Refusal is { } late) return Decision.Refuse(late);
            draft.AddAll(result.Events);
        }

        Move(draft, result.Outcome, context, input);
        Follow(draft, context, input);
        return new Decision(null, draft, Other(result, header, context, input), (command as Propose) is null ? null : draft.Events.OfType<ProposalMade>().First().Proposal);
    }

    /// <summary>What could not be carried out now is not proposed either.</summary>
    private static StepResult Proposable(Dispute dispute, Propose command, StepResult stored, StepContext context) =>
        Refusals.StepOf(command.Command).Take(dispute, command.Command, context) is { Refusal: not null } refused ? refused : stored;

    /// <summary>Carries out what a second person approved, as the first one's command.</summary>
    private static StepResult Approved(Dispute dispute, Approve approve, StepContext context)
    {
        if (ProposalStep.Stored(dispute, approve.Proposal) is not { } stored) throw new InvalidOperationException($"Proposal {approve.Proposal} has no command.");
        return Refusals.StepOf(stored.Command).Take(dispute, stored.Command, context with { Actor = stored.Proposer, SecondPerson = context.Actor });
    }

    private void Move(Draft draft, Outcome? outcome, StepContext context, DecisionInput input)
    {
        if (outcome is not { } happened) return;
        var from = draft.Dispute.Stage;
        draft.Add(new StageMoved(from, machines.Fire(from, happened), happened));
        if (happened is not (Outcome.VisitReentered or Outcome.Reopened)) return;
        draft.Add(new EpisodeOpened(draft.Dispute.Episode + 1, happened, Reentry.FloorAfter(draft.Dispute, context.Pack)));
        if (input.NextPack.Revision != context.Pack.Revision) draft.Add(new RevisionApplied(input.NextPack.Revision));
    }

    private static void Follow(Draft draft, StepContext context, DecisionInput input)
    {
        if (draft.Events.Count == 0 && draft.Header.Command != nameof(Regrade)) return;
        if (draft.Events.Any(e => e is RevisionApplied)) context = context with { Pack = input.NextPack };
        if (draft.Header.Command is not (nameof(AddNote) or nameof(ErasePerson))) Judge(draft, context);
        DutyBook.Update(draft, context);
        NoticeBook.Tell(draft, context);
    }

    /// <summary>Grades, warns and climbs. Whoever comes back into the loop is warned of anew: what was signed before was another episode, or another dispute.</summary>
    private static void Judge(Draft draft, StepContext context)
    {
        if (!draft.Dispute.Stage.IsActive()) return;
        var sheet = context.Sheet(draft.Dispute);
        draft.Add(Grader.Grade(draft.Dispute, draft.Events, sheet, context));
        var cameBack = draft.Events.Any(e => e is EpisodeOpened or Unmerged);
        var warned = WarningRise.After(cameBack ? Level.None : draft.Before.Level, draft.Dispute, context);
        draft.Add(warned);
        if (warned is null) FactSheet.Grade(sheet, draft.Dispute);
        else FactSheet.Fill(sheet, draft.Dispute, context);
        draft.AddAll(RuledClimb.Follow(draft.Dispute, sheet, context));
    }

    private Draft? Other(StepResult result, CommitHeader header, StepContext context, DecisionInput input)
    {
        if (result.OtherEvents.IsEmpty || input.Other is not { } other || input.OtherPack is not { } pack) return null;
        var theirs = context with { Pack = pack };
        var now = context.Now > other.LastAt ? context.Now : other.LastAt;
        var draft = new Draft(other, now, header with { Revision = pack.Revision });
        draft.AddAll(result.OtherEvents);
        Move(draft, result.OtherOutcome, theirs, input);
        Follow(draft, theirs, input);
        return draft;
    }

    private StepContext ContextFor(Command? command, DecisionInput input) => new()
    {
        Pack = input.Pack,
        Now = input.Now,
        HappenedAt = command?.HappenedAt?.ToUniversalTime() ?? input.Now,
        Actor = input.Actor,
        Sheets = new LentSheets(sheets),
        Earlier = input.Earlier,
        Loads = input.Loads,
        Other = input.Other,
    };
}
