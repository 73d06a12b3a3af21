using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Turns what happened into what is: the only place where an event changes a dispute. Never decides anything, so replaying gives the same state for ever.</summary>
public static class Fold
{
    /// <summary>The dispute before anything happened.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>A dispute at version 0.</returns>
    public static Dispute Start(DisputeId id) => new(id);

    /// <summary>The dispute after a further commit.</summary>
    /// <param name="dispute">The dispute before; it is not changed.</param>
    /// <param name="commit">The commit that follows it.</param>
    /// <returns>Another dispute, one version on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dispute"/> or <paramref name="commit"/> is null.</exception>
    /// <exception cref="ArgumentException">The commit belongs to another stream or does not follow the dispute's version.</exception>
    public static Dispute With(this Dispute dispute, RecordedCommit commit)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(commit);
        if (commit.Stream != dispute.Id.Value || commit.Version != dispute.Version + 1)
        {
            throw new ArgumentException($"Commit {commit.Version} of {commit.Stream} does not follow version {dispute.Version} of {dispute.Id}.", nameof(commit));
        }

        var next = dispute.Copy();
        next.Begin(commit.At, commit.Header);
        foreach (var happened in commit.Events) next.Apply(happened, commit.At, commit.Header);
        return next;
    }

    internal static void Begin(this Dispute d, DateTimeOffset at, CommitHeader header)
    {
        d.Version++;
        d.LastAt = at;
        d.Doer = header.Actor.SubjectId;
        if (d.Version == 1) d.Revision = header.Revision;
    }

    internal static void Apply(this Dispute d, DisputeEvent happened, DateTimeOffset at, CommitHeader header)
    {
        _ = IntakeFold.Apply(d, happened, at, header)
            || WorkFold.Apply(d, happened, at)
            || FollowUpFold.Apply(d, happened, at, header)
            || LevelFold.Apply(d, happened)
            || DeadlineFold.Apply(d, happened, at);
    }
}
