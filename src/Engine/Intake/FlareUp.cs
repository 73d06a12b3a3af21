using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Intake;

/// <summary>
/// 反弹: a new report of the same parties together, of the same kind of matter as far as both are known, while their dispute is followed up or within the reopen window after it ended.
/// Nothing is concluded about anybody: the two are linked, and whether they are merged is decided by a person.
/// </summary>
internal static class FlareUp
{
    /// <summary>
    /// After an ended dispute the report opens the next episode, linked, with the floor of re-entry; one that is still followed up re-enters itself, and the report stands beside it.
    /// </summary>
    public static StepResult Recognise(Dispute dispute, string? category, ReadOnlySpan<DisputeEvent> reported, StepContext context)
    {
        if (Earlier(category, context) is not { } earlier) return StepResult.Happened(reported);
        var linked = new Linked(earlier.Id, null);
        if (IsFollowedUp(earlier)) return StepResult.Happened([.. reported, linked]).AndOther(Outcome.VisitReentered, new Linked(dispute.Id, null));
        var next = new EpisodeOpened(earlier.Episode + 1, Outcome.Reopened, Reentry.FloorAfter(earlier, context.Pack));
        return StepResult.Happened([.. reported, linked, next]).AndOther(null, new Linked(dispute.Id, null));
    }

    /// <summary>The dispute of which the report is a flare-up, or null.</summary>
    public static Dispute? Earlier(string? category, StepContext context) =>
        context.Other is { } earlier && IsSameMatter(earlier, category) && (IsFollowedUp(earlier) || IsWithinWindow(earlier, context)) ? earlier : null;

    private static bool IsFollowedUp(Dispute earlier) => earlier.Stage is Stage.FollowingUp or Stage.Referred;

    private static bool IsSameMatter(Dispute earlier, string? category) => category is null || earlier.Category is null || string.Equals(category, earlier.Category, StringComparison.Ordinal);

    private static bool IsWithinWindow(Dispute earlier, StepContext context) =>
        earlier.Stage is Stage.Closed or Stage.Dismissed && context.HappenedAt <= context.Pack.After(earlier.StageAt, context.Pack.Settings.ReopenWindow);
}
