using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;

namespace Parley.Notices;

/// <summary>On which occasion somebody is told of an event. Routes of the pack may stand on the words of <see cref="NoticesReader.Occasions"/>.</summary>
internal static class Occasions
{
    public const string HandlerNamed = "handler-named";

    /// <summary>The occasion, which is also the name of its text; null when nobody is told.</summary>
    public static string? Of(DisputeEvent happened, IReadOnlyList<DisputeEvent> all) => happened switch
    {
        Reported => "receipt",
        WarningIssued => "warning",
        Climbed => "climbed",
        EpisodeOpened => "reentry",
        DutyMoved e => all.Any(x => x is DeadlineMissed missed && missed.Deadline == e.Deadline) ? "missed" : "reminder",
        DeadlineNear => "reminder",
        DeadlineMissed or DeadlineSet { Deadline.First: not null } => "missed",
        DeadlineSet { Deadline.Kind: DeadlineKinds.FindOut } => "reminder",
        DeadlineSet { Deadline.Kind: DeadlineKinds.Proposal } => "proposal",
        DeadlineSet { Deadline.Kind: DeadlineKinds.Review } => "review",
        Supervised => "supervision",
        HelpRequested => "help",
        Dismissed or WatchingStopped or MediationEnded or ReferredOut => "decision",
        DisputeClosed => "closed",
        TakenOn => HandlerNamed,
        _ => null,
    };
}
