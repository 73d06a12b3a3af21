using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Supervision;

/// <summary>双向联动: orders come down with a deadline, requests for help go up and are answered.</summary>
internal static class OrderStep
{
    public static StepResult Supervise(Dispute dispute, Supervise command, StepContext context)
    {
        if ((Wanted.Text(command.Order, nameof(command.Order)) ?? Wanted.Later(command.Due, context.Now, nameof(command.Due))) is { } refusal) return StepResult.Refuse(refusal);
        return context.Pack.Current.Directory.Nearest(command.Addressee.Post, command.Addressee.Unit ?? dispute.Unit) is { } addressee
            ? StepResult.Happened(new Supervised($"s{dispute.MatterCount + 1}", addressee, command.Due.ToUniversalTime(), new PersonalText(PersonalText.Whole, command.Order)))
            : StepResult.Refuse(SupervisionMessages.UnknownHolder, "Addressee", command.Addressee.Post, command.Addressee.Unit ?? dispute.Unit);
    }

    public static StepResult RequestHelp(Dispute dispute, RequestHelp command, StepContext context)
    {
        if (Wanted.Text(command.What, nameof(command.What)) is { } refusal) return StepResult.Refuse(refusal);
        var directory = context.Pack.Current.Directory;
        if (command.Unit is { } named && directory.TierOf(named) is null) return StepResult.Refuse(StepMessages.UnknownUnit, "Unit", named);
        if (command.Unit is { } whom && Wanted.Unconcerned(dispute, whom, context.Pack) is { } concerned) return StepResult.Refuse(concerned);
        var above = command.Unit ?? directory.UnitAtTier(dispute.Unit, context.Pack.Ladder.OneAbove(TierOfAsker(dispute, context))) ?? dispute.Unit;
        var unit = OwnMatter.UnitFor(above, dispute.UnitsConcerned, directory);
        return context.Pack.Responsible(unit) is { } asked
            ? StepResult.Happened(new HelpRequested($"h{dispute.MatterCount + 1}", asked, new PersonalText(PersonalText.Whole, command.What)))
            : StepResult.Refuse(StepMessages.UnknownUnit, "Unit", unit);
    }

    /// <summary>A request goes up from whoever asks, and never below the dispute's own tier.</summary>
    private static Tier TierOfAsker(Dispute dispute, StepContext context)
    {
        var ladder = context.Pack.Ladder;
        return context.Pack.Current.Directory.TierOf(Holder.Parse(context.Actor.PostId).Unit) is { } own && ladder.RankOf(own) > ladder.RankOf(dispute.Tier) ? own : dispute.Tier;
    }

    public static Refusal? AnswerGuard(Dispute dispute, StepContext context) =>
        dispute.HelpRequests.Count > 0 ? null : Refusal.Of(SupervisionMessages.UnknownRequest, "Request", string.Empty, string.Empty);

    public static StepResult AnswerHelp(Dispute dispute, AnswerHelp command, StepContext context) =>
        dispute.HelpRequests.Any(h => h.Id == command.Request)
            ? StepResult.Happened(new HelpAnswered(command.Request, command.Granted, PersonalText.Free(command.Answer)))
            : StepResult.Refuse(SupervisionMessages.UnknownRequest, "Request", command.Request, string.Join(", ", dispute.HelpRequests.Select(h => h.Id)));
}
