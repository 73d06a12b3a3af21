namespace Parley.Journal;

/// <summary>
/// Whether what is marked as gone, or as forgotten, is what the administration stream records: nobody can take a dispute out of a journal by hand and mark it as archived. Works in flat memory;
/// the journal may be written to meanwhile.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="codecs">Its codecs.</param>
internal sealed class ArchiveCheck(IJournal journal, CommitCodecs codecs)
{
    /// <returns>The first mark that is not as recorded; null when all are.</returns>
    public async Task<Damage?> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var (book, version) = await BookAsync(journal, codecs, cancellationToken);
            var damage = await CompareAsync(book, cancellationToken) ?? await ReturnedAsync(book, cancellationToken);

            // Every mark moves together with the stream that records it; so what differed may have moved meanwhile.
            if (damage is null || (await journal.HeadAsync(Streams.Administration, cancellationToken)).Version == version) return damage;
        }
    }

    /// <summary>What the administration stream says of archives, and the version at which it does.</summary>
    public static async Task<(ArchiveBook Book, long Version)> BookAsync(IJournal journal, CommitCodecs codecs, CancellationToken cancellationToken)
    {
        var rows = await journal.ReadAsync(Streams.Administration, 0, cancellationToken);
        var salts = await journal.ReadSaltsAsync(Streams.Administration, cancellationToken);
        return (codecs.DecodeAll(rows, default, salts).Aggregate(ArchiveBook.Empty, (book, commit) => book.With(commit)), rows.Count);
    }

    private async Task<Damage?> CompareAsync(ArchiveBook book, CancellationToken cancellationToken)
    {
        using var found = new MarkTally(book, codecs.Keys);
        var returned = new Queue<ReturnedDispute>(book.Returned.OrderBy(r => r.Head.Stream, StringComparer.Ordinal).ThenBy(r => r.By));
        await foreach (var (stream, head) in journal.MarkedAsync(cancellationToken))
        {
            while (returned.TryPeek(out var back) && string.CompareOrdinal(back.Head.Stream, stream) <= 0) found.Left(returned.Dequeue());
            if (head.Archived is { } mark && !found.Left(new(new(stream, head.Version, head.Hash), mark.Archive, mark.By)))
            {
                return new(stream, head.Version, JournalMessages.ArchivingUnrecorded, [stream, head.Version, mark.Archive, mark.By]);
            }

            if (head.Forgotten is { } forgotten && !found.Forgot(stream, forgotten))
            {
                return new(stream, forgotten.UpTo, JournalMessages.ForgettingUnrecorded, [stream, forgotten.UpTo, forgotten.By]);
            }
        }

        foreach (var back in returned) found.Left(back);
        return found.FirstThatDiffers();
    }

    /// <summary>What came back is still what had left, and whoever wrote that it did had the key.</summary>
    private async Task<Damage?> ReturnedAsync(ArchiveBook book, CancellationToken cancellationToken)
    {
        foreach (var back in book.Returned)
        {
            var (had, archive, _) = back;
            if (ArchiveDigest.OfReturned(codecs.Keys, back, back.Back) != back.Digest) return new(Streams.Administration, back.Back, JournalMessages.ReturnForged, [had.Stream, back.Back, archive]);
            if (await journal.HeadAsync(had.Stream, cancellationToken) is { Archived: not null }) continue;
            var rows = await journal.ReadAsync(had.Stream, had.Version - 1, cancellationToken);
            if (rows.Count == 0 || !rows[0].Hash.Span.SequenceEqual(had.Hash.Span)) return new(had.Stream, had.Version, JournalMessages.ReturnedDiffers, [had.Stream, had.Version, archive]);
        }

        return null;
    }
}
