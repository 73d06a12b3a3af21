namespace Parley.Journal;

/// <summary>Compares a journal with the heads it had: each must still be there. Of what is in an archive that is not at hand, only the number is told. What is checked is only the past up to the checkpoint.</summary>
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
        if (head.Version == had.Version && !had.IsHeadOf(head)) return Rewritten(had);
        if (head.Archived is not null) return await InArchiveAsync(had, cancellationToken);
        if (head.Version == had.Version) return null;
        var rows = await journal.ReadAsync(had.Stream, had.Version - 1, cancellationToken);
        return rows is [var first, ..] && first.Hash.Span.SequenceEqual(had.Hash.Span) ? null : Rewritten(had);
    }

    /// <summary>A head that was kept proves nothing of commits that are not here: they are looked at where they are.</summary>
    private async Task<Damage?> InArchiveAsync(NamedHead had, CancellationToken cancellationToken)
    {
        IReadOnlyList<JournalRow> rows = archive is null ? [] : await archive.ReadAsync(had.Stream, 0, cancellationToken);
        if (rows.Count < had.Version)
        {
            inArchives++;
            return null;
        }

        return new StreamCheck(had.Stream, rows).Commits() ?? (rows[(int)had.Version - 1].Hash.Span.SequenceEqual(had.Hash.Span) ? null : Rewritten(had));
    }

    private static Damage Rewritten(NamedHead had) => new(had.Stream, had.Version, JournalMessages.Rewritten, [had.Stream, had.Version]);
}
