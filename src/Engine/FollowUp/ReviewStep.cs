using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.FollowUp;

/// <summary>A party asks for a review; another person one tier up answers it.</summary>
internal static class ReviewStep
{
    public static StepResult Request(Dispute dispute, RequestReview command, StepContext context) =>
        (Wanted.Party(dispute, command.Party) ?? Wanted.Text(command.Reason, nameof(command.Reason))) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new ReviewRequested($"r{dispute.MatterCount + 1}", command.Party, PersonalText.Free(command.Reason)));
}
