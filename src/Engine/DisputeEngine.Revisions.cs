using Parley.Administration;
using Parley.Disputes;
using Parley.Journal;
using Parley.Revisions;

namespace Parley;

/// <content>What people decide about the revisions of the rule pack.</content>
public sealed partial class DisputeEngine
{
    /// <summary>Every revision that was proposed or in force, here or in another process on the same journal.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The revisions, in the order in which they were first heard of.</returns>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async Task<IReadOnlyList<RevisionEntry>> RevisionsAsync(CancellationToken cancellationToken = default) =>
        (await administration.RefreshAsync(cancellationToken).ConfigureAwait(false)).Revisions.Entries;

    /// <summary>What a revision changes, in words: against the one it was compared with when it was proposed, else against the one in force.</summary>
    /// <param name="revision">The revision, or eight characters or more of its beginning.</param>
    /// <param name="language"><c>en</c> or <c>zh-CN</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>A sentence each; null when the journal knows no such revision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks a revision.</exception>
    public async Task<IReadOnlyList<string>?> DescribeRevisionAsync(string revision, string language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(language);
        var book = (await administration.RefreshAsync(cancellationToken).ConfigureAwait(false)).Revisions;
        if (book.Find(revision) is not { } entry) return null;
        var before = await packs.ForAsync(entry.Against ?? book.InForce ?? entry.Revision, cancellationToken).ConfigureAwait(false);
        return RevisionNews.Changes(before, await packs.ForAsync(entry.Revision, cancellationToken).ConfigureAwait(false), language);
    }

    /// <summary>
    /// Puts a person's name to a revision that waits, so that another one can approve it; or proposes one again that was rejected, left or overtaken. Needs the right
    /// <see cref="OfficeRights.ProposeRevision"/>.
    /// </summary>
    /// <param name="revision">The revision, or eight characters or more of its beginning.</param>
    /// <param name="actor">Who proposes.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>How the revision stands, or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks the revision; nothing was written.</exception>
    public async Task<RevisionReply> ProposeRevisionAsync(string revision, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var book = (await administration.RefreshAsync(cancellationToken).ConfigureAwait(false)).Revisions;
        if (book.Find(revision) is not { } known) return Unknown(revision);
        var proposed = await packs.ForAsync(known.Revision, cancellationToken).ConfigureAwait(false);
        return await DecideAsync(OfficeRights.ProposeRevision, revision, actor, (_, entry, _) => RevisionDesk.Propose(entry, actor.SubjectId, packs.Active, proposed), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Approves a proposed revision as the second person; never the one who proposed it. It comes into force at once or from a moment on, also when the application is not running then.
    /// Needs the right <see cref="OfficeRights.ApproveRevision"/>.
    /// </summary>
    /// <param name="revision">The revision, or eight characters or more of its beginning.</param>
    /// <param name="actor">Who approves.</param>
    /// <param name="from">The moment from which it holds (inclusive); null, or one that has passed, for at once.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>How the revision stands, or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="revision"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks the revision.</exception>
    public Task<RevisionReply> ApproveRevisionAsync(string revision, Actor actor, DateTimeOffset? from = null, CancellationToken cancellationToken = default) =>
        DecideAsync(OfficeRights.ApproveRevision, revision, actor, (_, entry, now) => RevisionDesk.Approve(entry, actor.SubjectId, from, now), cancellationToken);

    /// <summary>Rejects a revision that waits, for a person or for its moment. Needs the right <see cref="OfficeRights.ApproveRevision"/>; who proposed it may take it back so.</summary>
    /// <param name="revision">The revision, or eight characters or more of its beginning.</param>
    /// <param name="reason">Why; kept for ever, so no party is named.</param>
    /// <param name="actor">Who rejects.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>How the revision stands, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">The journal failed.</exception>
    public Task<RevisionReply> RejectRevisionAsync(string revision, string reason, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return DecideAsync(OfficeRights.ApproveRevision, revision, actor, (_, entry, _) => RevisionDesk.Reject(entry, reason), cancellationToken);
    }

    /// <summary>
    /// Brings a revision that was in force before back into force, at once, with the organisation and calendar of today. The revision that is left comes back only by a person, whatever
    /// the folder holds; a folder that changes to another revision is taken over as ever. Running episodes stay where they are. Needs the right <see cref="OfficeRights.RollBackRevision"/>.
    /// </summary>
    /// <param name="revision">The older revision, or eight characters or more of its beginning.</param>
    /// <param name="reason">Why; kept for ever, so no party is named.</param>
    /// <param name="actor">Who goes back.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>How the revision stands, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks the revision.</exception>
    public Task<RevisionReply> RollBackAsync(string revision, string reason, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return DecideAsync(OfficeRights.RollBackRevision, revision, actor, (book, entry, _) => RevisionDesk.RollBack(book, entry, reason), cancellationToken);
    }

    private async Task<RevisionReply> DecideAsync(
        string right, string revision, Actor actor, Func<RevisionBook, RevisionEntry, DateTimeOffset, RevisionDecision> decide, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        ArgumentNullException.ThrowIfNull(actor);
        await FollowAsync(cancellationToken).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        if (!packs.Active.Current.Directory.May(actor, right, now, out var refusal)) return new RevisionReply(Revisions.Find(revision), refusal);
        var (why, book) = await administration.AppendAsync(right, actor, packs.Active, now, read => AdministrationDecision.Of(Decide(read.Revisions, revision, now, decide)), cancellationToken).ConfigureAwait(false);
        await AlignAsync(cancellationToken).ConfigureAwait(false);
        return new RevisionReply(book.Revisions.Find(revision), why);
    }

    private static RevisionDecision Decide(RevisionBook book, string revision, DateTimeOffset now, Func<RevisionBook, RevisionEntry, DateTimeOffset, RevisionDecision> decide) =>
        book.Find(revision) is { } entry ? decide(book, entry, now) : RevisionDecision.Refuse(RevisionMessages.Unknown, "Revision", revision);

    private static RevisionReply Unknown(string revision) => new(null, Refusal.Of(RevisionMessages.Unknown, "Revision", revision));
}
