using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Testing;

/// <summary>What may let the level fall, and what a rise may do to due moments.</summary>
internal static class Levels
{
    public static string? Fall(Course course, Change change)
    {
        var scale = course.Pack.Levels;
        var (before, after) = (change.Before.Grade.Confirmed, change.After.Grade.Confirmed);
        if (scale.RankOf(after) >= scale.RankOf(before) || !change.After.Stage.IsActive()) return null;
        return change.Commit.Events.Any(e => MayLower(course, change, e)) ? null : $"confirmed fell from {before} to {after}";
    }

    public static string? Delay(Course course, Change change)
    {
        if (course.Pack.Levels.RankOf(change.After.Level) <= course.Pack.Levels.RankOf(change.Before.Level)) return null;
        foreach (var was in change.Before.Deadlines)
        {
            if (was is not { State: DeadlineState.Running, Holder: not null } || Moved(change, was)) continue;
            foreach (var now in change.After.Deadlines)
            {
                if (IsTheSame(was, now, change) && now.Due > was.Due) return $"{was.Id} was due {was.Due:O} and is now due {now.Due:O} as {now.Id}";
            }
        }

        return null;
    }

    private static bool MayLower(Course course, Change change, DisputeEvent happened) => happened switch
    {
        LevelOverridden { Lowers: true, Reason: not null } => change.Commit.Events.Any(e => e is ProposalApproved) && SecondPeople.Missing(change) is null,
        VisitRecorded { Worst: VisitResult.Calm } => course.Pack.Settings.CalmVisitLowers,
        EpisodeOpened { Cause: Outcome.Reopened } => true,
        _ => false,
    };

    /// <summary>The same record, or a new one that took its place and counts from the same event; one that stood beside it before is another duty.</summary>
    private static bool IsTheSame(Deadline was, Deadline now, Change change) =>
        was.Id == now.Id || (change.Before.Deadlines.FindIndex(d => d.Id == now.Id) < 0 && was.Kind == now.Kind && was.Subject == now.Subject && was.StartedBy == now.StartedBy && was.StartedAt == now.StartedAt && was.Holder == now.Holder);

    /// <summary>What ran out, was extended or resumed in the same commit has its new moment from that, and so has what a second return put before the common superior.</summary>
    private static bool Moved(Change change, Deadline deadline) => change.Commit.Events.Any(e => e switch
    {
        DeadlineMissed missed => missed.Deadline == deadline.Id,
        DeadlineExtended extended => extended.Deadline == deadline.Id,
        DeadlineResumed resumed => resumed.Deadline == deadline.Id,
        DutyMoved moved => moved.Deadline == deadline.Id && change.Commit.Events.Any(x => x is HandoverReturned),
        _ => false,
    });
}
