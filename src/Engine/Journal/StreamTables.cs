namespace Parley.Journal;

/// <summary>What the tables hold of one stream beside its commits, all as of one moment. Immutable.</summary>
/// <param name="Head">The head of the stream; version 0 when it does not exist.</param>
public sealed record StreamTables(StreamHead Head)
{
    /// <summary>What lists show of the dispute; null for the administration stream, or when no list shows it.</summary>
    public DisputeSummary? Summary { get; init; }

    /// <summary>Its deadlines that run or are paused, in no particular order.</summary>
    public IReadOnlyList<DeadlineRow> Deadlines { get; init; } = [];

    /// <summary>Who is or was to be told, in no particular order.</summary>
    public IReadOnlyList<IntentRow> Intents { get; init; } = [];

    /// <summary>The names of notices that were sent before the journal kept what became of them; they are not among <see cref="Intents"/>.</summary>
    public IReadOnlyList<string> SentLongAgo { get; init; } = [];

    /// <summary>What later reports are looked up by and goes with a person, in no particular order.</summary>
    public IReadOnlyList<LookUpRow> LookUps { get; init; } = [];
}
