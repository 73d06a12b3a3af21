using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Duties;
using Parley.Journal;
using Parley.Steps;

namespace Parley;

/// <content>Who must do what by when, and why then.</content>
public sealed partial class DisputeEngine
{
    /// <summary>Open duties of a post with what fulfils them and why they are due when they are; most urgent first, as <see cref="DutiesAsync"/>.</summary>
    /// <param name="holder">The post that holds them, or null for all.</param>
    /// <param name="language">The language of the sentences: <c>en</c> (the default) or <c>zh-CN</c>.</param>
    /// <param name="limit">How many at most, from 1 to 1,000 inclusive.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The duties.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is out of range.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks a revision.</exception>
    public async Task<IReadOnlyList<Duty>> DutiesOfPostAsync(Holder? holder, string language = "en", int limit = 100, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(language);
        var now = clock.GetUtcNow();
        return await DescribedAsync(await DutiesAsync(holder, limit, cancellationToken).ConfigureAwait(false), null, now, language, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A person's own duties, most urgent first: those of every seat the person fills now, its own or as a stand-in, of a seat with a rota while on duty. Nothing in disputes the person
    /// has stepped aside from or is concerned by, and no proposal of their own.
    /// </summary>
    /// <param name="subject">The person.</param>
    /// <param name="language">The language of the sentences: <c>en</c> (the default) or <c>zh-CN</c>.</param>
    /// <param name="limit">How many at most, from 1 to 1,000 inclusive.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The duties; none for who is away or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> or <paramref name="language"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is out of range.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks a revision.</exception>
    public async Task<IReadOnlyList<Duty>> DutiesOfPersonAsync(string subject, string language = "en", int limit = 100, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        var now = clock.GetUtcNow();
        var directory = packs.Active.Current.Directory;
        Holder[] seats = [.. directory.SeatsOf(subject, now).Where(seat => directory.PeopleFor(seat, now) is var people && (people.IsEmpty || people.Contains(subject, StringComparer.Ordinal)))];
        if (seats.Length == 0) return [];
        var rows = await journal.DutiesAsync([.. seats, .. seats.Select(seat => new Holder(seat.Post))], now, limit, cancellationToken).ConfigureAwait(false);
        return await DescribedAsync(rows, subject, now, language, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The open duties of a dispute, most urgent first.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="language">The language of the sentences: <c>en</c> (the default) or <c>zh-CN</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The duties, or null when there is no such dispute.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed, or lacks a revision.</exception>
    public async Task<IReadOnlyList<Duty>?> DutiesOfDisputeAsync(DisputeId id, string language = "en", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } dispute) return null;
        var now = clock.GetUtcNow();
        var rows = dispute.Deadlines.Where(d => d.Holder is not null).Select(d => new DeadlineRow(id, d, 0)).OrderByDescending(row => Urgency.IsOverdue(row.Deadline, now)).ThenBy(row => row, Urgency.Order);
        return await DescribedAsync([.. rows], null, now, language, cancellationToken).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Duty>> DescribedAsync(IReadOnlyList<DeadlineRow> rows, string? person, DateTimeOffset now, string language, CancellationToken cancellationToken)
    {
        var duties = new List<Duty>(rows.Count);
        foreach (var row in rows)
        {
            var dispute = (await store.LoadAsync(row.Dispute, cancellationToken).ConfigureAwait(false)).Dispute;
            if (person is not null && !MayDo(person, dispute, row.Deadline)) continue;
            duties.Add(await DescribedAsync(dispute, row.Deadline, now, language, cancellationToken).ConfigureAwait(false));
        }

        return duties;
    }

    private bool MayDo(string person, Dispute dispute, Deadline deadline) =>
        !OwnMatter.IsOf(dispute, person, packs.Active.Current.Directory)
        && (deadline.Kind != DeadlineKinds.Proposal || dispute.Proposals.FirstOrDefault(p => p.Id == deadline.Subject)?.By != person);

    private async Task<Duty> DescribedAsync(Dispute dispute, Deadline deadline, DateTimeOffset now, string language, CancellationToken cancellationToken)
    {
        var pack = await packs.ForAsync(dispute.Revision, cancellationToken).ConfigureAwait(false);
        var history = DutySentence.NeedsHistory(deadline) ? await store.HistoryAsync(dispute.Id, cancellationToken).ConfigureAwait(false) : [];
        return new Duty(
            dispute.Id, deadline, dispute.Level, Urgency.IsOverdue(deadline, now), DutySentence.Label(deadline, pack, language), Fulfilment.Of(deadline, pack), DutySentence.Of(dispute, deadline, history, pack, language));
    }
}
