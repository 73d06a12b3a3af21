using Parley.Administration;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Revisions;
using Parley.Steps;

namespace Parley;

/// <content>Disputes that ended long ago and leave for an archive, come back from it, or have their persons forgotten. Nothing of it happens by itself.</content>
public sealed partial class DisputeEngine
{
    private const int DisputesAtATime = 200;

    /// <summary>
    /// Every dispute that has ended, with whether it may leave for an archive now as <c>retention.json</c> says; by how it ended, then by id in ordinal order. Nothing is written. Without a rule every one stays.
    /// </summary>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>A verdict for each.</returns>
    /// <exception cref="JournalException">The journal cannot give disputes to an archive (PAR0261), failed, is damaged or lacks a revision.</exception>
    public IAsyncEnumerable<ArchiveVerdict> ArchivePlanAsync(CancellationToken cancellationToken = default) =>
        new ArchivePlan(journal, codecs, packs, packs.Active.Retention.ArchiveAfter, clock.GetUtcNow()).RunAsync(cancellationToken);

    /// <summary>
    /// Takes the disputes of an archive out of the journal and records it, some at a time and each time all or nothing. Each is put beside the archive first: what is not there as it is here, commit for commit, or must
    /// not leave any more as <c>retention.json</c> says, stays. Done again, it goes on where it was stopped. Needs the right <see cref="OfficeRights.Archive"/>, and a rule that says when disputes leave.
    /// </summary>
    /// <param name="archive">The archive, checked and on disk, opened to read; every dispute in it is looked at.</param>
    /// <param name="actor">Who moves them.</param>
    /// <param name="cancellationToken">Honoured between two times.</param>
    /// <returns>How many moved and how many stayed, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">The journal cannot give disputes to an archive (PAR0261), or it or the archive failed; what had moved stays moved.</exception>
    public async Task<ArchiveReply> MoveToArchiveAsync(DisputeArchive archive, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(actor);
        if (WhyNot(actor, OfficeRights.Archive, packs.Active.Retention.ArchiveAfter, ArchiveMessages.NoRule) is { } refusal) return new ArchiveReply(0, 0, refusal);
        var among = new LeavingDisputes(archive.Journal, journal, new ArchivePlan(journal, codecs, packs, packs.Active.Retention.ArchiveAfter, clock.GetUtcNow()));
        var (moved, all) = (0, 0);
        await foreach (var some in archive.Journal.StreamsAsync(cancellationToken).Chunk(DisputesAtATime).ConfigureAwait(false))
        {
            all += some.Length;
            moved += await MoveAsync(
                OfficeRights.Archive,
                actor,
                token => among.AmongAsync(some, token),
                (by, leaving) => new DisputesArchived(archive.Id, archive.File, leaving.Count, ArchiveDigest.OfLeft(codecs.Keys, archive.Id, by, leaving)),
                (record, leaving) => new Move(record) { Archive = archive.Id, Out = leaving },
                cancellationToken).ConfigureAwait(false);
        }

        return new ArchiveReply(moved, all - moved, null);
    }

    /// <summary>Brings a dispute back from an archive, with its lists, notices and what became of them; from then on commands are accepted again. Needs the right <see cref="OfficeRights.Archive"/>.</summary>
    /// <param name="archive">The archive, opened to read.</param>
    /// <param name="id">The archive's id.</param>
    /// <param name="dispute">The dispute.</param>
    /// <param name="reason">Why; kept for ever, so no party is named.</param>
    /// <param name="actor">Who brings it back.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>That it moved, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">What the archive holds is not what had left (PAR0221, PAR0222, PAR0255, PAR0256, PAR0260 and what <c>verify</c> finds), or a journal failed; nothing was written.</exception>
    public async Task<ArchiveReply> ReturnFromArchiveAsync(IJournal archive, string id, DisputeId dispute, string reason, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(actor);
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.Archive, clock.GetUtcNow(), out var refusal)) return new ArchiveReply(0, 1, refusal);
        if (string.IsNullOrWhiteSpace(reason)) return new ArchiveReply(0, 1, Refusal.Of(RevisionMessages.ReasonNeeded, "Text"));
        var head = await journal.HeadAsync(dispute.Value, cancellationToken).ConfigureAwait(false);
        if (head.Version == 0) return new ArchiveReply(0, 1, Refusal.Of(StepMessages.UnknownDispute, "Dispute", dispute));
        if (head.Archived is not { } mark) return new ArchiveReply(0, 1, Refusal.Of(ArchiveMessages.NotArchived, "Archived", dispute));
        if (mark.Archive != id) throw new JournalException(JournalMessages.ArchiveMoved, [dispute, id]);
        var whole = await new ReturningDispute(archive, journal, codecs).ReadAsync(dispute, head, mark, cancellationToken).ConfigureAwait(false);
        var back = new ReturnedDispute(whole.Head, id, mark.By);
        var moved = await MoveAsync(
            OfficeRights.Archive,
            actor,
            async token => (await journal.HeadAsync(dispute.Value, token).ConfigureAwait(false)).Archived == mark ? [whole.Head] : [],
            (by, _) => new DisputeReturned(dispute, id, mark.By, head.Version, Convert.ToHexStringLower(head.Hash.Span), reason.Trim(), ArchiveDigest.OfReturned(codecs.Keys, back, by)),
            (record, _) => new Move(record) { In = [whole] },
            cancellationToken).ConfigureAwait(false);
        return new ArchiveReply(moved, 1 - moved, null);
    }

    /// <summary>How many archived disputes have persons that are to be forgotten now, as <c>retention.json</c> says. Nothing is written.</summary>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>How many; 0 without a rule.</returns>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async Task<int> CountForgettableAsync(CancellationToken cancellationToken = default) => (await ForgettableAsync(cancellationToken).ConfigureAwait(false)).Count;

    /// <summary>
    /// Destroys the keys of all persons of disputes that left for an archive as long ago as <c>retention.json</c> says, and what later reports are recognised by; nobody reads their names again, in no archive. It cannot be undone.
    /// Needs the right <see cref="OfficeRights.ForgetPersons"/>.
    /// </summary>
    /// <param name="actor">Who has it done.</param>
    /// <param name="cancellationToken">Honoured between two times.</param>
    /// <returns>How many disputes, or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; who had been forgotten stays forgotten.</exception>
    public async Task<ArchiveReply> ForgetPersonsAsync(Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (WhyNot(actor, OfficeRights.ForgetPersons, packs.Active.Retention.ForgetPersonsAfter, ArchiveMessages.NoRuleToForget) is { } refusal) return new ArchiveReply(0, 0, refusal);
        var forgotten = 0;
        foreach (var some in (await ForgettableAsync(cancellationToken).ConfigureAwait(false)).Chunk(DisputesAtATime))
        {
            forgotten += await MoveAsync(
                OfficeRights.ForgetPersons,
                actor,
                token => StillArchivedAsync(some, token),
                (by, gone) => new PersonsForgotten(gone.Count, ArchiveDigest.OfForgotten(codecs.Keys, by, gone)),
                (record, gone) => new Move(record) { Forgotten = gone },
                cancellationToken).ConfigureAwait(false);
        }

        return new ArchiveReply(forgotten, 0, null);
    }

    private Refusal? WhyNot(Actor actor, string right, Length? rule, MessageKind without)
    {
        if (!packs.Active.Current.Directory.May(actor, right, clock.GetUtcNow(), out var refusal)) return refusal;
        return rule is null ? Refusal.Of(without, "Rule") : null;
    }

    /// <summary>Looks which of them can move, and moves these with the commit that says so; looks again when something was faster.</summary>
    private async Task<int> MoveAsync(
        string command,
        Actor actor,
        Func<CancellationToken, Task<List<NamedHead>>> which,
        Func<long, IReadOnlyList<NamedHead>, DisputeEvent> happens,
        Func<AppendPart, IReadOnlyList<NamedHead>, Move> move,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var moving = await which(cancellationToken).ConfigureAwait(false);
            if (moving.Count == 0) return 0;
            var record = await administration.NextAsync(command, actor, packs.Active, clock.GetUtcNow(), by => happens(by, moving), cancellationToken).ConfigureAwait(false);
            if (await journal.MoveAsync(move(record, moving), cancellationToken).ConfigureAwait(false) == AppendResult.Appended) return moving.Count;
        }

        throw new JournalException(RevisionMessages.TooMuchAtOnce, []);
    }

    private async Task<List<NamedHead>> StillArchivedAsync(NamedHead[] chosen, CancellationToken cancellationToken)
    {
        var still = new List<NamedHead>(chosen.Length);
        foreach (var had in chosen)
        {
            if (await journal.HeadAsync(had.Stream, cancellationToken).ConfigureAwait(false) is { Archived: not null, Forgotten: null } head && had.IsHeadOf(head)) still.Add(had);
        }

        return still;
    }

    private async Task<List<NamedHead>> ForgettableAsync(CancellationToken cancellationToken)
    {
        var forgettable = new List<NamedHead>();
        if (packs.Active.Retention.ForgetPersonsAfter is not { } after) return forgettable;
        var now = clock.GetUtcNow();
        var book = (await administration.RefreshAsync(cancellationToken).ConfigureAwait(false)).Archives;
        await foreach (var (stream, head) in journal.MarkedAsync(cancellationToken).ConfigureAwait(false))
        {
            var isDue = head is { Archived: { } mark, Forgotten: null } && book.Batches.TryGetValue(mark.By, out var batch) && packs.Active.After(batch.At, after) <= now;
            if (isDue) forgettable.Add(new(stream, head.Version, head.Hash));
        }

        return forgettable;
    }
}
