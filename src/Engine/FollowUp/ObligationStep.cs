using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.FollowUp;

/// <summary>履行: what the agreement asks of each side, until it is performed, waived or enforced.</summary>
internal static class ObligationStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context) =>
        dispute.Obligations.Any(o => o.End is null) ? null : Refusal.Of(FollowUpMessages.UnknownObligation, "Obligation", string.Empty, string.Empty);

    public static StepResult Fulfil(Dispute dispute, RecordFulfilment command, StepContext context)
    {
        if (command.How == ObligationEnd.Waived) return StepResult.Refuse(FollowUpMessages.WaivedIsWaived, "How");
        return Open(dispute, command.Obligation) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new ObligationEnded(command.Obligation, command.How, PersonalText.Free(command.Text)));
    }

    public static StepResult Waive(Dispute dispute, WaiveObligation command, StepContext context) =>
        (Open(dispute, command.Obligation) ?? Wanted.Text(command.Reason, nameof(command.Reason))) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new ObligationEnded(command.Obligation, ObligationEnd.Waived, PersonalText.Free(command.Reason)));

    private static Refusal? Open(Dispute dispute, string obligation) =>
        dispute.Obligations.Any(o => o.Id == obligation && o.End is null)
            ? null
            : Refusal.Of(FollowUpMessages.UnknownObligation, "Obligation", obligation, string.Join(", ", dispute.Obligations.Where(o => o.End is null).Select(o => o.Id)));
}
