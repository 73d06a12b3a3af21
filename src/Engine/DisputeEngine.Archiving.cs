using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Revisions;

namespace Parley;

/// <content>Disputes that ended long ago and go to an archive.</content>
public sealed partial class DisputeEngine
{
    private const int DisputesAtATime = 200;

    /// <summary>Every dispute that has ended, with whether it may go to an archive now; by how it ended, then by id in ordinal order. Nothing is written.</summary>
    /// <param name="after">How long nothing must have been committed to it.</param>
    /// <param name="cancellationToken">Stops.</param>
    internal IAsyncEnumerable<ArchiveVerdict> ArchivePlanAsync(Length after, CancellationToken cancellationToken) =>
        new ArchivePlan(journal, codecs, packs, after, clock.GetUtcNow()).RunAsync(cancellationToken);

    /// <summary>
    /// Takes disputes out of the journal whose commits stand in an archive that is checked and on disk, and records it, some at a time and each time all or nothing. What is not as it was put into the archive,
    /// or must not leave, stays. Done again, it goes on where it was stopped. Needs the right <see cref="OfficeRights.Archive"/>.
    /// </summary>
    /// <param name="archive">The archive's id.</param>
    /// <param name="file">The name of its file, without its folder.</param>
    /// <param name="disputes">The disputes with the heads they have in the archive.</param>
    /// <param name="actor">Who moves them.</param>
    /// <param name="cancellationToken">Honoured between two times.</param>
    /// <returns>How many moved and how many stayed, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="archive"/> or <paramref name="file"/> is empty.</exception>
    /// <exception cref="NotSupportedException">The journal cannot give disputes to an archive.</exception>
    /// <exception cref="JournalException">The journal failed; what had moved stays moved.</exception>
    public async Task<ArchiveReply> MoveToArchiveAsync(string archive, string file, IReadOnlyList<NamedHead> disputes, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(archive);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(disputes);
        ArgumentNullException.ThrowIfNull(actor);
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.Archive, clock.GetUtcNow(), out var refusal)) return new ArchiveReply(0, 0, refusal);
        var moved = 0;
        foreach (var some in disputes.Chunk(DisputesAtATime)) moved += await MoveOutAsync(archive, file, some, actor, cancellationToken).ConfigureAwait(false);
        return new ArchiveReply(moved, disputes.Count - moved, null);
    }

    private async Task<int> MoveOutAsync(string archive, string file, NamedHead[] chosen, Actor actor, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var leaving = new List<NamedHead>(chosen.Length);
            foreach (var had in chosen)
            {
                if (await MayLeaveAsync(had, cancellationToken).ConfigureAwait(false)) leaving.Add(had);
            }

            if (leaving.Count == 0) return 0;
            var happened = new DisputesArchived(archive, file, leaving.Count, ArchiveDigest.Of(leaving));
            var record = await administration.NextAsync(OfficeRights.Archive, actor, packs.Active, clock.GetUtcNow(), happened, cancellationToken).ConfigureAwait(false);
            if (await journal.MoveAsync(new Move(record) { Archive = archive, Out = leaving }, cancellationToken).ConfigureAwait(false) == AppendResult.Appended) return leaving.Count;
        }

        throw new JournalException(RevisionMessages.TooMuchAtOnce, []);
    }

    private async Task<bool> MayLeaveAsync(NamedHead had, CancellationToken cancellationToken) =>
        await journal.ReadWholeAsync(had.Stream, cancellationToken).ConfigureAwait(false) is { HasOpenNotices: false } whole
        && had.IsHeadOf(new StreamHead(whole.Head.Version, whole.Head.Hash))
        && whole.Tables is { Summary: { } summary, Deadlines.Count: 0 } && !summary.Stage.IsActive();
}
