namespace Parley.Journal;

/// <summary>Compares a journal with the heads it had: each must still be there, with the commits behind it or without. What is checked is only the past up to the checkpoint.</summary>
/// <param name="journal">The journal.</param>
/// <param name="archive">An archive of it, whose disputes are looked at there; null for none.</param>
internal sealed class CheckpointCheck(IJournal journal, IJournal? archive = null)
{
    private long inArchives;

    /// <param name="heads">The heads it had.</param>
    /// <param name="most">After how many damages to stop.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<CheckpointFindings> RunAsync(IEnumerable<NamedHead> heads, int most, CancellationToken cancellationToken)
    {
        var damages = new List<Damage>();
        foreach (var had in heads)
        {
            if (await CheckAsync(had, cancellationToken) is { } damage) damages.Add(damage);
            if (damages.Count == most) break;
        }

        return new(damages, inArchives);
    }

    private async Task<Damage?> CheckAsync(NamedHead had, CancellationToken cancellationToken)
    {
        var head = await journal.HeadAsync(had.Stream, cancellationToken);
        if (head.Version < had.Version) return new(had.Stream, head.Version + 1, JournalMessages.TailCut, [had.Stream, had.Version, head.Version]);
        var hash = head.Version == had.Version ? head.Hash : await HashAsync(had, head, cancellationToken);
        if (hash is null) inArchives++;
        return hash is not { } found || found.Span.SequenceEqual(had.Hash.Span) ? null : new(had.Stream, had.Version, JournalMessages.Rewritten, [had.Stream, had.Version]);
    }

    /// <summary>The hash at an earlier version; null where only an archive has it that is not at hand.</summary>
    private async Task<ReadOnlyMemory<byte>?> HashAsync(NamedHead had, StreamHead head, CancellationToken cancellationToken)
    {
        var place = head.Archived is null ? journal : archive;
        if (place is null) return null;
        var rows = await place.ReadAsync(had.Stream, had.Version - 1, cancellationToken);
        return rows is [var first, ..] ? first.Hash : head.Archived is null ? ReadOnlyMemory<byte>.Empty : null;
    }
}
