namespace Parley.Journal;

/// <summary>What one decision writes to one stream. The stream must be at the version before <see cref="JournalRow.Version"/>.</summary>
/// <param name="Row">The commit.</param>
public sealed record AppendPart(JournalRow Row)
{
    /// <summary>The current state of the dispute for lists; null for the administration stream.</summary>
    public DisputeSummary? Summary { get; init; }

    /// <summary>Deadlines that are new or changed; one that was met or dropped is removed from the tables. A paused one stays among the duties and is never due.</summary>
    public IReadOnlyList<DeadlineRow> Deadlines { get; init; } = [];

    /// <summary>Who is to be told.</summary>
    public IReadOnlyList<IntentRow> Intents { get; init; } = [];

    /// <summary>What later reports are looked up by; kept outside the chain.</summary>
    public IReadOnlyList<LookUpRow> LookUps { get; init; } = [];

    /// <summary>Salts of persons that are new.</summary>
    public IReadOnlyList<PersonSalt> Salts { get; init; } = [];

    /// <summary>Persons whose salts, and look-up rows, are destroyed, before those of this part are stored.</summary>
    public IReadOnlyList<string> Erased { get; init; } = [];

    /// <summary>The state after this commit, which takes the place of the stream's older snapshot in the same transaction; null, the default, leaves that one as it is.</summary>
    public StreamSnapshot? Snapshot { get; init; }

    internal bool IsOfOneStream()
    {
        var stream = Row.Stream;
        return (Summary is null || Is(Summary.Dispute.Value, stream))
            && Deadlines.All(row => Is(row.Dispute.Value, stream))
            && Intents.All(row => Is(row.Key.Dispute.Value, stream))
            && LookUps.All(row => Is(row.Stream, stream))
            && Salts.All(row => Is(row.Stream, stream))
            && (Snapshot is null || (Is(Snapshot.Stream, stream) && Snapshot.Version == Row.Version));
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
