using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Resolution;

/// <summary>化解: attempts, the agreement, or the end without one.</summary>
internal static class SessionStep
{
    public static Refusal? Guard(Dispute dispute, StepContext context) =>
        ChannelOf(dispute, context) is { Sessions: { } most } channel && dispute.SessionChannels.Count(c => c == channel.Name) >= most
            ? Refusal.Of(ResolutionMessages.NoMoreSessions, "Sessions", channel.Name, most)
            : null;

    public static StepResult Record(Dispute dispute, RecordSession command, StepContext context) =>
        Wanted.Later(command.Next, context.Now, nameof(command.Next)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new SessionRecorded(command.Result, PersonalText.Free(command.Text), command.Next?.ToUniversalTime()));

    public static StepResult Settle(Dispute dispute, Settle command, StepContext context)
    {
        if (command.Form == AgreementForm.Written && string.IsNullOrWhiteSpace(command.Agreement)) return StepResult.Refuse(ResolutionMessages.TextRequired, "Agreement");
        if (ChannelOf(dispute, context) is { } channel && !channel.Forms.Contains(command.Form))
        {
            return StepResult.Refuse(ResolutionMessages.FormNotAllowed, "Form", channel.Name, command.Form, string.Join(", ", channel.Forms));
        }

        var obligations = new List<Obligation>();
        foreach (var agreed in command.Obligations)
        {
            if ((Wanted.Party(dispute, agreed.By) ?? Wanted.Party(dispute, agreed.To) ?? Wanted.Text(agreed.What, "What")) is { } refusal) return StepResult.Refuse(refusal);
            obligations.Add(new Obligation($"o{obligations.Count + 1}", agreed.By, agreed.To, new PersonalText(PersonalText.Whole, agreed.What), agreed.Due?.ToUniversalTime()));
        }

        return StepResult.Moved(Outcome.Settled, new Settled(command.Form, PersonalText.Free(command.Agreement), [.. obligations], command.SeekConfirmation));
    }

    public static StepResult End(Dispute dispute, EndMediation command, StepContext context) =>
        Wanted.Text(command.OutsideRoutes, nameof(command.OutsideRoutes)) is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Moved(Outcome.MediationEnded, new MediationEnded(command.Cause, PersonalText.Free(command.OutsideRoutes), PersonalText.Free(command.Reason)));

    private static Channel? ChannelOf(Dispute dispute, StepContext context) =>
        dispute.Channel is { } name ? context.Pack.Channels.GetValueOrDefault(name) : null;
}
