namespace Parley.Journal;

/// <summary>What one decision writes to one stream. The stream must be at the version before <see cref="JournalRow.Version"/>.</summary>
/// <param name="Row">The commit.</param>
public sealed record AppendPart(JournalRow Row)
{
    /// <summary>The current state of the dispute for lists; null for the administration stream.</summary>
    public DisputeSummary? Summary { get; init; }

    /// <summary>Deadlines that are new or changed; one that no longer runs is removed from the tables.</summary>
    public IReadOnlyList<DeadlineRow> Deadlines { get; init; } = [];

    /// <summary>Who is to be told.</summary>
    public IReadOnlyList<IntentRow> Intents { get; init; } = [];

    /// <summary>What later reports are looked up by; kept outside the chain.</summary>
    public IReadOnlyList<LookUpRow> LookUps { get; init; } = [];

    /// <summary>Salts of persons that are new.</summary>
    public IReadOnlyList<PersonSalt> Salts { get; init; } = [];

    /// <summary>Persons whose salts, and look-up rows, are destroyed.</summary>
    public IReadOnlyList<string> Erased { get; init; } = [];
}
