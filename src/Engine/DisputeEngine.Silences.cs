using Parley.Administration;
using Parley.Disputes;
using Parley.Journal;
using Parley.Notices;
using Parley.Steps;

namespace Parley;

/// <content>Which notices people silenced for a time.</content>
public sealed partial class DisputeEngine
{
    /// <summary>Every silence that was ever set, here or in another process on the same journal.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The silences, in the order in which they were set.</returns>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async Task<IReadOnlyList<Silence>> SilencesAsync(CancellationToken cancellationToken = default) => (await SilencesNowAsync(cancellationToken).ConfigureAwait(false)).All;

    /// <summary>
    /// Silences notices for a time: they are not sent, while duties and limits run on. Never those to parties, and never the pack's highest level. Needs the right
    /// <see cref="OfficeRights.Silence"/>.
    /// </summary>
    /// <param name="scope">Which notices; it must name something.</param>
    /// <param name="reason">Why; kept for ever, so no party is named.</param>
    /// <param name="until">When it ends (exclusive): after it begins, and at most 30 days from now.</param>
    /// <param name="actor">Who silences them.</param>
    /// <param name="from">When it begins (inclusive); null, or a moment that has passed, for at once.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>The silence, or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/>, <paramref name="reason"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public async Task<SilenceReply> SilenceAsync(SilenceScope scope, string reason, DateTimeOffset until, Actor actor, DateTimeOffset? from = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(actor);
        foreach (var dispute in scope.Disputes)
        {
            if ((await journal.HeadAsync(dispute.Value, cancellationToken).ConfigureAwait(false)).Version == 0) return new SilenceReply(null, Refusal.Of(StepMessages.UnknownDispute, "Dispute", dispute));
        }

        var pack = packs.Active;
        return await ActAsync(actor, (book, now) => SilenceDesk.Set(book, scope, reason, from, until, pack, now), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a silence before its time, whoever set it. Needs the right <see cref="OfficeRights.Silence"/>.</summary>
    /// <param name="id">The silence.</param>
    /// <param name="actor">Who ends it.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>The silence as it is now, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public Task<SilenceReply> EndSilenceAsync(string id, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(actor);
        return ActAsync(actor, (book, now) => SilenceDesk.End(book, id, now), cancellationToken);
    }

    /// <summary>The silences as they are now, also those another process set: one look whether the stream has grown, then no more reading however many notices are asked about.</summary>
    internal async ValueTask<Silences> SilencesNowAsync(CancellationToken cancellationToken) => (await administration.RefreshAsync(cancellationToken).ConfigureAwait(false)).Silences;

    private async Task<SilenceReply> ActAsync(Actor actor, Func<AdministrationBook, DateTimeOffset, AdministrationDecision> decide, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.Silence, now, out var refusal)) return new SilenceReply(null, refusal);
        var last = default(AdministrationDecision);
        var (why, book) = await administration.AppendAsync(OfficeRights.Silence, actor, packs.Active, now, read => last = decide(read, now), cancellationToken).ConfigureAwait(false);
        return new SilenceReply(last?.Events is [var happened] ? book.Silences.Of(happened) : null, why);
    }
}
