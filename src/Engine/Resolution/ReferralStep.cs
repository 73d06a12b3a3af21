using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Resolution;

/// <summary>移送: another body has the matter, its answer is due, and visits go on meanwhile.</summary>
internal static class ReferralStep
{
    public static StepResult Refer(Dispute dispute, Refer command, StepContext context)
    {
        if (!context.Pack.Bodies.ContainsKey(command.Body))
        {
            return StepResult.Refuse(ResolutionMessages.UnknownBody, "Body", command.Body, string.Join(", ", context.Pack.Bodies.Keys.Order(StringComparer.Ordinal)));
        }

        return Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Moved(Outcome.ReferredOut, new ReferredOut(command.Body, PersonalText.Free(command.Reason)));
    }

    public static StepResult Answer(Dispute dispute, RecordReferralAnswer command, StepContext context) =>
        StepResult.Moved(command.Settled ? Outcome.ReferralSettled : Outcome.ReferralReturned, new ReferralAnswered(command.Settled, PersonalText.Free(command.Answer)));
}
