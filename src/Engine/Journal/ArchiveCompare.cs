namespace Parley.Journal;

/// <summary>Whether an archive holds what left a journal for it, and nothing the journal never had. The archive itself is checked by <see cref="Verification"/>.</summary>
/// <param name="archive">The archive.</param>
/// <param name="id">Its id.</param>
/// <param name="journal">The journal it was made from.</param>
internal sealed class ArchiveCompare(IJournal archive, string id, IJournal journal)
{
    /// <summary>How many disputes of the archive are in the journal as well: they came back, or were not taken out.</summary>
    public long Here { get; private set; }

    /// <summary>How many are in the archive alone.</summary>
    public long Left { get; private set; }

    /// <returns>The first dispute that differs; null when none does.</returns>
    public async Task<Damage?> RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (stream, head) in journal.MarkedAsync(cancellationToken))
        {
            if (head.Archived?.Archive != id) continue;
            var there = await archive.HeadAsync(stream, cancellationToken);
            if (there.Version == 0) return new(stream, head.Version, JournalMessages.NotInArchive, [stream, head.Version, id]);
            if (!new NamedHead(stream, head.Version, head.Hash).IsHeadOf(there)) return new(stream, head.Version, JournalMessages.ArchiveDiffers, [stream, head.Version]);
            Left++;
        }

        await foreach (var stream in archive.StreamsAsync(cancellationToken))
        {
            if (await StrangerAsync(stream, cancellationToken) is { } damage) return damage;
        }

        return null;
    }

    private async Task<Damage?> StrangerAsync(string stream, CancellationToken cancellationToken)
    {
        var (there, here) = (await archive.HeadAsync(stream, cancellationToken), await journal.HeadAsync(stream, cancellationToken));
        if (here.Archived?.Archive == id) return null;
        Here++;
        if (here.Version < there.Version) return new(stream, there.Version, JournalMessages.UnknownToJournal, [stream, there.Version]);

        // In another archive by now: that one is compared with the journal.
        if (here.Archived is not null) return null;
        var rows = await journal.ReadAsync(stream, there.Version - 1, cancellationToken);
        return rows is [var row, ..] && row.Hash.Span.SequenceEqual(there.Hash.Span) ? null : new(stream, there.Version, JournalMessages.UnknownToJournal, [stream, there.Version]);
    }
}
