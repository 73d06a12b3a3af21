using System.Collections.Immutable;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Packs;
using Parley.Revisions;

namespace Parley.Administration;

/// <summary>
/// What the administration stream says. What is read is remembered, so that looking again reads only what is new, be it written here or by another process.
/// Safe to use from several threads.
/// </summary>
internal sealed class AdministrationStream(IJournal journal, CommitCodecs codecs)
{
    private const int MostAttempts = 16;

    private AdministrationBook book = AdministrationBook.Empty;

    /// <summary>As last read.</summary>
    public AdministrationBook Book => Volatile.Read(ref book);

    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async ValueTask<AdministrationBook> RefreshAsync(CancellationToken cancellationToken)
    {
        var known = Book;
        var rows = await journal.ReadAsync(Streams.Administration, known.Head.Version, cancellationToken).ConfigureAwait(false);
        if (rows.Count == 0) return Book;

        // Salts are read last: every person of these commits is there by then, unless erased.
        var salts = await journal.ReadSaltsAsync(Streams.Administration, cancellationToken).ConfigureAwait(false);
        var read = known;
        foreach (var (commit, row) in codecs.DecodeAll(rows, known.Head, salts).Zip(rows)) read = read.With(commit, new StreamHead(row.Version, row.Hash));
        return Newer(read);
    }

    /// <summary>Decides on what is there and keeps what was decided; decides again when somebody was faster.</summary>
    /// <returns>Why not, or null; and what the stream says then.</returns>
    /// <exception cref="JournalException">The journal failed, or changed too often.</exception>
    public async ValueTask<(Refusal? Refusal, AdministrationBook Book)> AppendAsync(
        string command, Actor actor, Pack active, DateTimeOffset now, Func<AdministrationBook, AdministrationDecision> decide, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var read = await RefreshAsync(cancellationToken).ConfigureAwait(false);
            var decision = decide(read);
            if (decision.Events.IsEmpty) return (decision.Refusal, read);
            var part = await PartAsync(read, command, actor, active, now, decision.Events, cancellationToken).ConfigureAwait(false);
            if (await journal.AppendAsync(new Append([part]), cancellationToken).ConfigureAwait(false) != AppendResult.Appended) continue;
            return (null, await RefreshAsync(cancellationToken).ConfigureAwait(false));
        }

        throw new JournalException(RevisionMessages.TooMuchAtOnce, []);
    }

    /// <summary>The commit with which something moves; it follows what the stream says now, and another one may be faster.</summary>
    /// <param name="command">Names the act.</param>
    /// <param name="actor">Who moves it.</param>
    /// <param name="active">The pack in force.</param>
    /// <param name="now">The moment.</param>
    /// <param name="happens">What happens, by the number of the commit.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async ValueTask<AppendPart> NextAsync(string command, Actor actor, Pack active, DateTimeOffset now, Func<long, DisputeEvent> happens, CancellationToken cancellationToken)
    {
        var read = await RefreshAsync(cancellationToken).ConfigureAwait(false);
        return await PartAsync(read, command, actor, active, now, [happens(read.Head.Version + 1)], cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<AppendPart> PartAsync(
        AdministrationBook read, string command, Actor actor, Pack active, DateTimeOffset now, ImmutableArray<DisputeEvent> events, CancellationToken cancellationToken)
    {
        var version = read.Head.Version + 1;
        var id = new CommandId($"{command}:{version}");
        var header = new CommitHeader(command, actor, active.Revision, active.Current.Version);
        var at = now > read.At ? now : read.At;
        var salts = await journal.ReadSaltsAsync(Streams.Administration, cancellationToken).ConfigureAwait(false);
        var encoded = codecs.Encode(new RecordedCommit(Streams.Administration, version, id, at, header, events), codecs.Keys.BodyHash(Encoding.UTF8.GetBytes(id.Value)), read.Head.Hash, salts);
        return new AppendPart(encoded.Row) { Salts = encoded.NewSalts, Erased = [.. events.OfType<PersonErased>().Select(e => e.Person)] };
    }

    /// <summary>Two readers may end in either order; the longer history stays.</summary>
    private AdministrationBook Newer(AdministrationBook read)
    {
        while (Book is var known && known.Head.Version < read.Head.Version)
        {
            if (ReferenceEquals(Interlocked.CompareExchange(ref book, read, known), known)) return read;
        }

        return Book;
    }
}
