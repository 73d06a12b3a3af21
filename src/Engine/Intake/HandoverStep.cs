using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Intake;

/// <summary>Whether a receiver takes a report. Until somebody does, the first receiver stays responsible.</summary>
internal static class HandoverStep
{
    private const int MostReturns = 2;

    public static StepResult Accept(Dispute dispute, Accept command, StepContext context) =>
        StepResult.Moved(Outcome.Accepted, new HandoverAccepted(PersonalText.Free(command.Note)));

    public static Refusal? ReturnGuard(Dispute dispute, StepContext context) =>
        dispute.HandoverReturns >= MostReturns ? Refusal.Of(IntakeMessages.ReturnedTwice, "Returns", dispute.HandoverReturns) : null;

    public static StepResult Return(Dispute dispute, ReturnHandover command, StepContext context) =>
        Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Moved(Outcome.HandoverReturned, new HandoverReturned(PersonalText.Free(command.Reason)));
}
