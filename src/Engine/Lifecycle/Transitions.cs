using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Lifecycle;

/// <summary>The one definition of the loop: every arrow between stages. The machine and the diagram are both made from it.</summary>
internal static class Transitions
{
    public static ImmutableArray<Transition> All { get; } =
    [
        new(Stage.Received, Outcome.Accepted, Stage.Screening),
        new(Stage.Received, Outcome.HandoverReturned, Stage.Received),
        new(Stage.Received, Outcome.ReferredOut, Stage.Referred),
        new(Stage.Received, Outcome.MergedAway, Stage.Merged),
        new(Stage.Received, Outcome.WatchingStopped, Stage.Dismissed),

        new(Stage.Screening, Outcome.ScreenedIn, Stage.Assessing),
        new(Stage.Screening, Outcome.Dismissed, Stage.Dismissed),
        new(Stage.Screening, Outcome.ReferredOut, Stage.Referred),
        new(Stage.Screening, Outcome.MergedAway, Stage.Merged),
        new(Stage.Screening, Outcome.WatchingStopped, Stage.Dismissed),

        new(Stage.Assessing, Outcome.Assigned, Stage.Resolving),
        new(Stage.Assessing, Outcome.Dismissed, Stage.Dismissed),
        new(Stage.Assessing, Outcome.ReferredOut, Stage.Referred),
        new(Stage.Assessing, Outcome.MergedAway, Stage.Merged),
        new(Stage.Assessing, Outcome.WatchingStopped, Stage.Dismissed),

        new(Stage.Resolving, Outcome.Assigned, Stage.Resolving),
        new(Stage.Resolving, Outcome.Declined, Stage.Assessing),
        new(Stage.Resolving, Outcome.Settled, Stage.FollowingUp),
        new(Stage.Resolving, Outcome.MediationEnded, Stage.FollowingUp),
        new(Stage.Resolving, Outcome.ReferredOut, Stage.Referred),
        new(Stage.Resolving, Outcome.MergedAway, Stage.Merged),
        new(Stage.Resolving, Outcome.WatchingStopped, Stage.Dismissed),

        new(Stage.FollowingUp, Outcome.VisitHeld, Stage.FollowingUp),
        new(Stage.FollowingUp, Outcome.VisitReentered, Stage.Screening),
        new(Stage.FollowingUp, Outcome.Closed, Stage.Closed),
        new(Stage.FollowingUp, Outcome.ReferredOut, Stage.Referred),
        new(Stage.FollowingUp, Outcome.MergedAway, Stage.Merged),
        new(Stage.FollowingUp, Outcome.WatchingStopped, Stage.Dismissed),

        new(Stage.Referred, Outcome.VisitHeld, Stage.Referred),
        new(Stage.Referred, Outcome.VisitReentered, Stage.Screening),
        new(Stage.Referred, Outcome.Settled, Stage.FollowingUp),
        new(Stage.Referred, Outcome.ReferralSettled, Stage.FollowingUp),
        new(Stage.Referred, Outcome.ReferralReturned, Stage.Assessing),
        new(Stage.Referred, Outcome.ReferredOut, Stage.Referred),
        new(Stage.Referred, Outcome.MergedAway, Stage.Merged),
        new(Stage.Referred, Outcome.WatchingStopped, Stage.Dismissed),

        new(Stage.Closed, Outcome.Reopened, Stage.Screening),
        new(Stage.Dismissed, Outcome.Reopened, Stage.Screening),
        new(Stage.Merged, Outcome.Unmerged, Stage.Screening),
    ];

    /// <summary>Whether an outcome may happen in a stage.</summary>
    public static bool Allow(Stage stage, Outcome outcome) => All.Any(t => t.From == stage && t.Outcome == outcome);
}
