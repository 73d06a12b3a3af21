using System.Collections.Concurrent;
using Parley.Journal;
using Parley.Packs;

namespace Parley;

/// <summary>
/// The rule pack that new episodes are pinned to, and every older revision a running episode still needs. A revision is kept in the journal before the first decision under it.
/// Safe to use from several threads.
/// </summary>
internal sealed class PackShelf
{
    private readonly IJournal journal;
    private readonly ConcurrentDictionary<string, Pack> byRevision = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> kept = new(StringComparer.Ordinal);
    private volatile Pack active;

    public PackShelf(Pack active, IJournal journal)
    {
        this.active = active;
        this.journal = journal;
        byRevision[active.Revision] = active;
    }

    public Pack Active => active;

    /// <summary>New episodes are pinned to this pack from now on; running ones stay on theirs, with its organisation and calendar.</summary>
    public void Activate(Pack pack)
    {
        foreach (var (revision, older) in byRevision) byRevision[revision] = older.With(pack.Current);
        byRevision[pack.Revision] = pack;
        active = pack;
    }

    /// <summary>Whether the revision can be decided under: it is loaded, or the journal has it.</summary>
    public async ValueTask<bool> KnowsAsync(string revision, CancellationToken cancellationToken) =>
        byRevision.ContainsKey(revision) || await journal.ReadRevisionAsync(revision, cancellationToken).ConfigureAwait(false) is not null;

    /// <exception cref="JournalException">The journal does not have the revision, or what it kept is damaged.</exception>
    public async ValueTask<Pack> ForAsync(string revision, CancellationToken cancellationToken)
    {
        if (byRevision.TryGetValue(revision, out var pack)) return pack;
        var content = await journal.ReadRevisionAsync(revision, cancellationToken).ConfigureAwait(false)
            ?? throw new JournalException(EngineMessages.UnknownRevision, [revision]);
        var read = PackReader.ReadPolicy(content, active.Current);
        if (read.Pack is not { } older) throw new JournalException(EngineMessages.UnreadableRevision, [revision, read.Findings[0]]);
        if (older.Revision != revision) throw new JournalException(JournalMessages.RevisionDamaged, [revision]);
        kept[revision] = true;
        return byRevision.GetOrAdd(revision, older);
    }

    /// <summary>Keeps the revision for ever, once.</summary>
    public async ValueTask KeepAsync(Pack pack, CancellationToken cancellationToken)
    {
        if (kept.ContainsKey(pack.Revision)) return;
        await journal.SaveRevisionAsync(pack.Revision, pack.PolicyBytes, cancellationToken).ConfigureAwait(false);
        kept[pack.Revision] = true;
    }
}
