using Parley.Disputes;
using Parley.Journal;
using Parley.Notices;
using Parley.Revisions;

namespace Parley;

/// <content>What people do about notices that were not sent.</content>
public sealed partial class DisputeEngine
{
    /// <summary>Has dead letters of a notice sent again, with all that is dead in the same digest, under the same message ids. Needs the right <see cref="OfficeRights.ReplayNotice"/>.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="actor">Who wants it; recorded with it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>How many deliveries wait again (0 when none was dead), or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public async Task<NoticeReply> ReplayNoticeAsync(IntentKey notice, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var now = clock.GetUtcNow();
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.ReplayNotice, now, out var refusal)) return new NoticeReply(0, refusal);
        return new NoticeReply(await journal.Deliveries.ReplayAsync(notice, actor.SubjectId, now, cancellationToken).ConfigureAwait(false), null);
    }

    /// <summary>Gives up what of a notice waits or is dead. Needs the right <see cref="OfficeRights.DiscardNotice"/>.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="reason">Why; kept, so it names nobody.</param>
    /// <param name="actor">Who decided it; recorded with it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>How many deliveries were given up (0 when none was left), or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public async Task<NoticeReply> DiscardNoticeAsync(IntentKey notice, string reason, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(actor);
        var now = clock.GetUtcNow();
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.DiscardNotice, now, out var refusal)) return new NoticeReply(0, refusal);
        if (string.IsNullOrWhiteSpace(reason)) return new NoticeReply(0, Refusal.Of(RevisionMessages.ReasonNeeded, "Text"));
        return new NoticeReply(await journal.Deliveries.DiscardAsync(notice, actor.SubjectId, reason.Trim(), now, cancellationToken).ConfigureAwait(false), null);
    }
}
