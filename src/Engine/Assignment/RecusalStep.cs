using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Assignment;

/// <summary>回避: stepping aside, by oneself or at a party's wish.</summary>
internal static class RecusalStep
{
    public static StepResult Recuse(Dispute dispute, Recuse command, StepContext context) =>
        Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new Recused(context.Actor.SubjectId, PersonalText.Free(command.Reason)));

    public static StepResult AskOther(Dispute dispute, AskOtherMediator command, StepContext context) =>
        (Wanted.Party(dispute, command.Party) ?? Wanted.Text(command.Reason, nameof(command.Reason))) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new OtherMediatorAsked(command.Party, PersonalText.Free(command.Reason)));
}
