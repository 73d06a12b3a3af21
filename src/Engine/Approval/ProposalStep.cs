using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Approval;

/// <summary>Two people: a command is stored until another person, in their own name, approves or rejects it. A typed-in name proves nothing.</summary>
internal static class ProposalStep
{
    public static ProposalMade Store(Dispute dispute, Command command, StepContext context) => new(
        $"q{dispute.ProposalCount + 1}",
        command.Name,
        new PersonalText(PersonalText.Whole, Encoding.UTF8.GetString(CommandJson.Write(command))),
        context.Actor.SubjectId,
        context.Actor.PostId);

    public static Refusal? Guard(Dispute dispute, StepContext context)
    {
        if (dispute.Proposals.Count == 0) return Refusal.Of(ApprovalMessages.UnknownProposal, "Proposal", string.Empty, string.Empty);
        return dispute.Proposals.All(p => p.By == context.Actor.SubjectId) ? Refusal.Of(ApprovalMessages.OwnProposal, "TwoPeople", context.Actor.SubjectId) : null;
    }

    public static StepResult Reject(Dispute dispute, Reject command, StepContext context)
    {
        if (Find(dispute, command.Proposal) is not { } open) return Unknown(dispute, command.Proposal);
        if (open.By == context.Actor.SubjectId) return StepResult.Refuse(ApprovalMessages.OwnProposal, "TwoPeople", open.By);
        return Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new ProposalRejected(open.Id, PersonalText.Free(command.Reason)));
    }

    public static StepResult Propose(Dispute dispute, Propose command, StepContext context)
    {
        if (command.Command is Disputes.Commands.Propose or Disputes.Commands.Approve or Disputes.Commands.Reject or Report) return StepResult.Refuse(ApprovalMessages.NotProposable, "Proposal", command.Command.Name);
        return context.Pack.Current.Directory.May(context.Actor, command.Command.Name, context.Now, out var refusal)
            ? StepResult.Happened(Store(dispute, command.Command, context))
            : StepResult.Refuse(refusal);
    }

    public static StepResult Approve(Dispute dispute, Approve command, StepContext context)
    {
        if (Find(dispute, command.Proposal) is not { } open) return Unknown(dispute, command.Proposal);
        if (open.By == context.Actor.SubjectId) return StepResult.Refuse(ApprovalMessages.OwnProposal, "TwoPeople", open.By);
        if (open.Body.Value is null) return StepResult.Refuse(ApprovalMessages.Unreadable, "Proposal", open.Id, open.Command);
        if (dispute.Recused.Contains(open.By, StringComparer.Ordinal)) return StepResult.Refuse(StepMessages.Recused, "Conflict", open.By);
        if (OwnMatter.Concerns(dispute, open.By, context.Pack.Current.Directory)) return StepResult.Refuse(StepMessages.Concerned, "Conflict", open.By);
        return context.Pack.Current.Directory.May(context.Actor, open.Command, context.Now, out _)
            ? StepResult.Happened(new ProposalApproved(open.Id))
            : StepResult.Refuse(ApprovalMessages.MayNotApprove, "Post", context.Actor.PostId, open.Command);
    }

    /// <summary>The command a proposal stores, and who proposed it.</summary>
    public static (Command Command, Actor Proposer)? Stored(Dispute dispute, string proposal) =>
        Find(dispute, proposal) is { Body.Value: { } body } open ? (CommandJson.Read(Encoding.UTF8.GetBytes(body)), new Actor(open.By, open.Post)) : null;

    private static OpenProposal? Find(Dispute dispute, string proposal) => dispute.Proposals.FirstOrDefault(p => p.Id == proposal);

    private static StepResult Unknown(Dispute dispute, string id) =>
        StepResult.Refuse(ApprovalMessages.UnknownProposal, "Proposal", id, string.Join(", ", dispute.Proposals.Select(p => p.Id)));
}
