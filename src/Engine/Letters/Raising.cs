using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Letters;

/// <summary>The commit that raised a notice, the dispute after it, and the last grading by then.</summary>
internal sealed record Raising(NoticeRaised Notice, RecordedCommit Commit, Dispute Before, Dispute After, Graded? Grading, RecordedCommit? GradedIn)
{
    /// <summary>Finds it in a dispute's history; null when the history does not have the notice.</summary>
    public static Raising? Find(DisputeId dispute, string notice, IReadOnlyList<RecordedCommit> history)
    {
        var now = Fold.Start(dispute);
        Graded? grading = null;
        RecordedCommit? gradedIn = null;
        foreach (var commit in history)
        {
            var next = now.With(commit);
            if (commit.Events.OfType<Graded>().LastOrDefault() is { } graded) (grading, gradedIn) = (graded, commit);
            if (commit.Events.OfType<NoticeRaised>().FirstOrDefault(n => n.Notice == notice) is { } raised) return new Raising(raised, commit, now, next, grading, gradedIn);
            now = next;
        }

        return null;
    }

    /// <summary>The party that is told, or null when a post is.</summary>
    public Party? Party => Notice.Party is { } id ? After.Parties.FirstOrDefault(p => p.Id == id) : null;

    /// <summary>What was decided about the matter, if that is what the notice tells.</summary>
    public DisputeEvent? Decision => Commit.Events.LastOrDefault(e => e is Dismissed or WatchingStopped or MediationEnded or ReferredOut or DisputeClosed);

    /// <summary>The deadline the notice speaks of: of those the commit named, the receiver's own; of a warning the one to sign it.</summary>
    public Deadline? Deadline
    {
        get
        {
            if (Notice.To is null) return null;
            var named = Commit.Events.Select(Named).OfType<string>().ToHashSet(StringComparer.Ordinal);
            return After.Deadlines.Concat(Before.Deadlines)
                .Where(d => named.Contains(d.Id) && d.Holder is not null)
                .DistinctBy(d => d.Id)
                .OrderByDescending(d => d.Holder == Notice.To)
                .ThenByDescending(d => d.Kind == DeadlineKinds.Sign && Commit.Events.Any(e => e is WarningIssued))
                .ThenBy(d => d.Due)
                .FirstOrDefault();
        }
    }

    /// <summary>When the deadline is due; of one that was missed, when it should have been done.</summary>
    public DateTimeOffset? Due => Deadline is { } deadline
        ? Commit.Events.OfType<DeadlineMissed>().FirstOrDefault(e => e.Deadline == deadline.Id)?.Due ?? deadline.Due
        : null;

    private static string? Named(DisputeEvent happened) => happened switch
    {
        DeadlineSet e => e.Deadline.Id,
        DutyMoved e => e.Deadline,
        DeadlineMissed e => e.Deadline,
        DeadlineNear e => e.Deadline,
        _ => null,
    };
}
