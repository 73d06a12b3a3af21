using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley;

/// <summary>
/// Loads disputes by folding their commits, from a snapshot on where there is one, and keeps what was loaded. What is kept is only a start: the head is probed every time, because another process may have written.
/// Safe to use from several threads.
/// </summary>
internal sealed class DisputeStore(IJournal journal, CommitCodecs codecs)
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<DisputeId, LoadedDispute> loaded = [];

    /// <exception cref="JournalException">The dispute is in an archive (PAR0249), or the journal failed or is damaged.</exception>
    public async ValueTask<LoadedDispute> LoadAsync(DisputeId id, CancellationToken cancellationToken)
    {
        var head = await journal.HeadAsync(id.Value, cancellationToken).ConfigureAwait(false);
        ThrowIfArchived(id, head);

        // Where persons were forgotten since, nothing that was kept before counts: it still has their names.
        var known = loaded.TryGetValue(id, out var kept) && kept.Head.Forgotten == head.Forgotten ? kept : null;
        if (known is not null && known.Head.Version == head.Version && known.Head.Hash.Span.SequenceEqual(head.Hash.Span)) return known;
        if (head.Version == 0) return Nothing(id);
        var fresh = known is not null && known.Head.Version < head.Version
            ? await GoOnAsync(id, known, cancellationToken).ConfigureAwait(false)
            : await ReadAsync(id, cancellationToken).ConfigureAwait(false);
        fresh = fresh with { Head = fresh.Head with { Forgotten = head.Forgotten } };
        Keep(fresh);
        return fresh;
    }

    public async ValueTask<IReadOnlyList<RecordedCommit>> HistoryAsync(DisputeId id, CancellationToken cancellationToken)
    {
        // Salts are read last: every person of these commits is there by then, unless erased.
        var rows = await journal.ReadAsync(id.Value, 0, cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0) ThrowIfArchived(id, await journal.HeadAsync(id.Value, cancellationToken).ConfigureAwait(false));
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        return codecs.DecodeAll(rows, default, salts);
    }

    /// <summary>One commit, and that it follows the one before.</summary>
    public async ValueTask<RecordedCommit> CommitAsync(DisputeId id, long version, CancellationToken cancellationToken)
    {
        var rows = await journal.ReadAsync(id.Value, Math.Max(0, version - 2), cancellationToken).ConfigureAwait(false);
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        var before = version == 1 ? default : new StreamHead(rows[0].Version, rows[0].Hash);
        return codecs.DecodeAll([rows[version == 1 ? 0 : 1]], before, salts)[0];
    }

    /// <summary>Keeps the state after a commit; a dispute whose person was erased is read again, so that nothing erased stays in memory.</summary>
    public void Keep(LoadedDispute after, bool erased = false)
    {
        if (loaded.Count >= Most)
        {
            foreach (var id in loaded.Keys.Take(Most / 4)) loaded.TryRemove(id, out _);
        }

        if (erased) loaded.TryRemove(after.Dispute.Id, out _);
        else loaded[after.Dispute.Id] = after;
    }

    /// <summary>What is in an archive must not look as if it had never been: its id would be given to another dispute.</summary>
    private void ThrowIfArchived(DisputeId id, StreamHead head)
    {
        if (head.Archived is not { } mark) return;
        loaded.TryRemove(id, out _);
        throw new JournalException(JournalMessages.Archived, [id, mark.Archive]);
    }

    private static LoadedDispute Nothing(DisputeId id) => new(Fold.Start(id), default, []);

    private async ValueTask<LoadedDispute> GoOnAsync(DisputeId id, LoadedDispute from, CancellationToken cancellationToken)
    {
        var rows = await journal.ReadAsync(id.Value, from.Head.Version, cancellationToken).ConfigureAwait(false);
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        var commits = codecs.DecodeAll(rows, from.Head, salts);
        return commits.Any(c => c.Events.Any(e => e is PersonErased)) ? await ReadAsync(id, cancellationToken).ConfigureAwait(false) : Folded(from, rows, commits, salts);
    }

    private async ValueTask<LoadedDispute> ReadAsync(DisputeId id, CancellationToken cancellationToken)
    {
        var snapshot = await journal.ReadSnapshotAsync(id.Value, cancellationToken).ConfigureAwait(false);
        if (snapshot is not null && await FromAsync(id, snapshot, cancellationToken).ConfigureAwait(false) is { } found) return found;
        var rows = await journal.ReadAsync(id.Value, 0, cancellationToken).ConfigureAwait(false);
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        return Folded(Nothing(id), rows, codecs.DecodeAll(rows, default, salts), salts);
    }

    /// <summary>From a snapshot on; null when it must not be used. The commit it names is read as well: only where the chain has it, the snapshot counts.</summary>
    private async ValueTask<LoadedDispute?> FromAsync(DisputeId id, StreamSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Version < 1) return null;
        var rows = await journal.ReadAsync(id.Value, snapshot.Version - 1, cancellationToken).ConfigureAwait(false);
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0 || codecs.Snapshots.Open(snapshot, salts) is not { } opened) return null;
        if (rows[0].Version != opened.Head.Version || !rows[0].Hash.Span.SequenceEqual(opened.Head.Hash.Span)) return null;
        JournalRow[] after = [.. rows.Skip(1)];
        var start = new LoadedDispute(opened.Dispute, opened.Head, salts) { Kept = new(opened.Head.Version, opened.Bytes) };
        return Folded(start, after, codecs.DecodeAll(after, opened.Head, salts), salts);
    }

    private static LoadedDispute Folded(LoadedDispute start, IReadOnlyList<JournalRow> rows, IReadOnlyList<RecordedCommit> commits, IReadOnlyList<PersonSalt> salts) => start with
    {
        Dispute = commits.Aggregate(start.Dispute, (dispute, commit) => dispute.With(commit)),
        Head = rows.Count == 0 ? start.Head : new StreamHead(rows[^1].Version, rows[^1].Hash),
        Salts = salts,
    };
}
