namespace Parley.Journal;

/// <summary>Compares a journal with the heads it had: each must still be there, with the commits behind it or without. What is checked is only the past up to the checkpoint.</summary>
internal static class CheckpointCheck
{
    /// <summary>What was cut off or rewritten since, in the order of the checkpoint.</summary>
    public static async Task<IReadOnlyList<Damage>> RunAsync(IJournal journal, IEnumerable<NamedHead> heads, int most, CancellationToken cancellationToken)
    {
        var damages = new List<Damage>();
        foreach (var had in heads)
        {
            if (await CheckAsync(journal, had, cancellationToken) is { } damage) damages.Add(damage);
            if (damages.Count == most) break;
        }

        return damages;
    }

    private static async Task<Damage?> CheckAsync(IJournal journal, NamedHead had, CancellationToken cancellationToken)
    {
        var head = await journal.HeadAsync(had.Stream, cancellationToken);
        if (head.Version < had.Version) return new(had.Stream, head.Version + 1, JournalMessages.TailCut, [had.Stream, had.Version, head.Version]);
        var hash = head.Version == had.Version ? head.Hash : (await journal.ReadAsync(had.Stream, had.Version - 1, cancellationToken))[0].Hash;
        return hash.Span.SequenceEqual(had.Hash.Span) ? null : new(had.Stream, had.Version, JournalMessages.Rewritten, [had.Stream, had.Version]);
    }
}
