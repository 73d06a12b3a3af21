using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Intake;

/// <summary>Whether a receiver takes a report. Until somebody does, the first receiver stays responsible.</summary>
internal static class HandoverStep
{
    /// <summary>A report is for the unit it came to; those above may take it over, nobody else.</summary>
    public static Refusal? AddresseeGuard(Dispute dispute, StepContext context)
    {
        var directory = context.Pack.Current.Directory;
        var post = Holder.Parse(context.Actor.PostId);
        var addressed = post.Unit is { } unit
            ? directory.IsUpward(unit, dispute.Unit)
            : directory.FindPost(post.Post)?.Anyone == true || directory.SeatsOf(context.Actor.SubjectId, context.Now).Any(s => s.Post == post.Post && directory.IsUpward(s.Unit, dispute.Unit));
        return addressed ? null : Refusal.Of(IntakeMessages.NotAddressed, "Addressee", context.Actor.PostId, dispute.Unit);
    }

    public static StepResult Accept(Dispute dispute, Accept command, StepContext context) =>
        StepResult.Moved(Outcome.Accepted, new HandoverAccepted(PersonalText.Free(command.Note)));

    public static Refusal? ReturnGuard(Dispute dispute, StepContext context) =>
        AddresseeGuard(dispute, context)
            ?? (dispute.HandoverReturns >= Dispute.MostReturns ? Refusal.Of(IntakeMessages.ReturnedTwice, "Returns", dispute.HandoverReturns) : null);

    public static StepResult Return(Dispute dispute, ReturnHandover command, StepContext context) =>
        Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Moved(Outcome.HandoverReturned, new HandoverReturned(PersonalText.Free(command.Reason)));
}
