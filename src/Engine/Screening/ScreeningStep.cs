using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Screening;

/// <summary>初核: is it a dispute that belongs here? In, out, no longer watched, or back again.</summary>
internal static class ScreeningStep
{
    public static StepResult ScreenIn(Dispute dispute, ScreenIn command, StepContext context) =>
        StepResult.Moved(Outcome.ScreenedIn, new ScreenedIn(context.MayNotBeMediated(dispute), PersonalText.Free(command.Note)));

    public static StepResult Dismiss(Dispute dispute, Dismiss command, StepContext context)
    {
        if ((Wanted.Text(command.Reason, nameof(command.Reason)) ?? Wanted.Text(command.OutsideRoute, nameof(command.OutsideRoute))) is { } refusal) return StepResult.Refuse(refusal);
        if (context.SecondPerson is null && (TwoPeople(dispute, context) || dispute.Episode > 1)) return StepResult.SecondPerson;
        return StepResult.Moved(Outcome.Dismissed, new Dismissed(PersonalText.Free(command.Reason), PersonalText.Free(command.OutsideRoute)));
    }

    public static StepResult StopWatching(Dispute dispute, StopWatching command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        if (context.SecondPerson is null && TwoPeople(dispute, context)) return StepResult.SecondPerson;
        return StepResult.Moved(Outcome.WatchingStopped, new WatchingStopped(PersonalText.Free(command.Reason)));
    }

    public static Refusal? ReopenGuard(Dispute dispute, StepContext context)
    {
        var window = context.Pack.Settings.ReopenWindow;
        var ends = context.Pack.After(dispute.StageAt, window);
        return context.HappenedAt <= ends ? null : Refusal.Of(ScreeningMessages.NotWatchedAnyMore, "ReopenWindow", window, dispute.StageAt);
    }

    public static StepResult Reopen(Dispute dispute, Reopen command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        return StepResult.Moved(Outcome.Reopened, new Reopened(PersonalText.Free(command.Reason), null));
    }

    private static bool TwoPeople(Dispute dispute, StepContext context) =>
        context.Pack.Levels.RankOf(dispute.Level) >= context.Pack.Levels.RankOf(context.Pack.Settings.TwoPeopleFrom);
}
