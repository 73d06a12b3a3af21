using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>Checks the commits of one stream against one another, and against the head of the stream.</summary>
/// <param name="stream">The stream.</param>
/// <param name="rows">Its commits, read after the head.</param>
internal sealed class StreamCheck(string stream, IReadOnlyList<JournalRow> rows)
{
    /// <summary>Numbers, hashes and moments of the commits.</summary>
    public Damage? Commits()
    {
        var (before, last) = (default(StreamHead), DateTimeOffset.MinValue);
        foreach (var row in rows)
        {
            if (Chain.Check(before, row) is { } damage) return damage;
            if (row.At < last) return new(stream, row.Version, JournalMessages.MomentBackwards, [stream, row.Version]);
            (before, last) = (new(row.Version, row.Hash), row.At);
        }

        return null;
    }

    /// <summary>The head that was read before the commits stands among them.</summary>
    public Damage? Before(StreamHead head)
    {
        var stands = head.Version > 0 && head.Version <= rows.Count && rows[(int)head.Version - 1].Hash.Span.SequenceEqual(head.Hash.Span);
        return stands ? null : Disagrees(head);
    }

    /// <summary>No commit stands behind the head that was read after them.</summary>
    public Damage? After(StreamHead head) => rows.Count <= head.Version ? null : Disagrees(head);

    /// <summary>Every key that is gone belongs to a person who was erased afterwards, or to free text, which goes with every person.</summary>
    /// <param name="commits">The commits.</param>
    /// <param name="salts">The salts that are there.</param>
    /// <param name="forgotten">The last version whose persons were forgotten by a rule; 0 for none.</param>
    public Damage? Keys(IReadOnlyList<RecordedCommit> commits, IReadOnlyList<PersonSalt> salts, long forgotten)
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].Version <= forgotten) break;
            if (PersonalPart.Unreadable(rows[i], salts).FirstOrDefault(person => !gone.Contains(person)) is { } lost)
            {
                return new(stream, rows[i].Version, JournalMessages.KeyLost, [stream, rows[i].Version, lost]);
            }

            foreach (var erased in commits[i].Events.OfType<PersonErased>()) gone.UnionWith([erased.Person, PersonalText.Whole]);
        }

        return null;
    }

    /// <summary>The snapshot that was read before the commits names one of them, and holds the state that they give.</summary>
    public Damage? State(StreamSnapshot? snapshot, IReadOnlyList<RecordedCommit> commits, IReadOnlyList<PersonSalt> salts, SnapshotCodecs snapshots)
    {
        if (snapshot is null) return null;
        var stands = snapshots.HeadOf(snapshot) is { Version: > 0 } head && head.Version <= rows.Count && rows[(int)head.Version - 1].Hash.Span.SequenceEqual(head.Hash.Span);
        if (!stands) return new(stream, snapshot.Version, JournalMessages.SnapshotDisagrees, [stream, snapshot.Version]);

        // One of another build is never used, so nothing depends on what it says.
        if (snapshots.Open(snapshot, salts) is not { } opened) return null;
        var folded = commits.Take((int)snapshot.Version).Aggregate(Fold.Start(new DisputeId(stream)), (dispute, commit) => dispute.With(commit));
        return snapshots.AreSame(opened.Dispute, folded) ? null : new(stream, snapshot.Version, JournalMessages.SnapshotDisagrees, [stream, snapshot.Version]);
    }

    private Damage Disagrees(StreamHead head) =>
        new(stream, Math.Min(head.Version, rows.Count) + 1, JournalMessages.HeadDisagrees, [stream, head.Version, rows.Count]);
}
