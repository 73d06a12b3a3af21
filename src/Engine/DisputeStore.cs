using System.Collections.Concurrent;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley;

/// <summary>
/// Loads disputes by folding their commits, and keeps what was loaded. What is kept is only a start: the head is probed every time, because another process may have written.
/// Safe to use from several threads.
/// </summary>
internal sealed class DisputeStore(IJournal journal, CommitCodecs codecs)
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<DisputeId, LoadedDispute> loaded = [];

    public async ValueTask<LoadedDispute> LoadAsync(DisputeId id, CancellationToken cancellationToken)
    {
        var head = await journal.HeadAsync(id.Value, cancellationToken).ConfigureAwait(false);
        if (loaded.TryGetValue(id, out var known) && known.Head.Version == head.Version && known.Head.Hash.Span.SequenceEqual(head.Hash.Span)) return known;
        if (head.Version == 0) return new LoadedDispute(Fold.Start(id), head, []);
        var from = known is not null && known.Head.Version < head.Version ? known : new LoadedDispute(Fold.Start(id), default, []);
        var fresh = await ReadAsync(id, from, cancellationToken).ConfigureAwait(false);
        Keep(fresh);
        return fresh;
    }

    public async ValueTask<IReadOnlyList<RecordedCommit>> HistoryAsync(DisputeId id, long afterVersion, CancellationToken cancellationToken)
    {
        // Salts are read last: every person of these commits is there by then, unless erased.
        var rows = await journal.ReadAsync(id.Value, 0, cancellationToken).ConfigureAwait(false);
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        var commits = codecs.DecodeAll(rows, default, salts);
        return afterVersion == 0 ? commits : [.. commits.Where(c => c.Version > afterVersion)];
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

    private async ValueTask<LoadedDispute> ReadAsync(DisputeId id, LoadedDispute from, CancellationToken cancellationToken)
    {
        var rows = await journal.ReadAsync(id.Value, from.Head.Version, cancellationToken).ConfigureAwait(false);
        var salts = await journal.ReadSaltsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        var commits = codecs.DecodeAll(rows, from.Head, salts);
        if (from.Head.Version > 0 && commits.Any(c => c.Events.Any(e => e is PersonErased)))
        {
            return await ReadAsync(id, new LoadedDispute(Fold.Start(id), default, []), cancellationToken).ConfigureAwait(false);
        }

        var dispute = commits.Aggregate(from.Dispute, (d, commit) => d.With(commit));
        return new LoadedDispute(dispute, rows.Count == 0 ? from.Head : new StreamHead(rows[^1].Version, rows[^1].Hash), salts);
    }
}
