namespace Parley.Disputes.Commands;

/// <summary>Records what was done; fulfils a progress duty.</summary>
public sealed record RecordProgress : Command
{
    /// <summary>What was done.</summary>
    public required string Text { get; init; }

    /// <summary>The duty it fulfils, by the id of its deadline: a superior's order, a review, help with court confirmation. Null for a progress report.</summary>
    public string? Deadline { get; init; }
}
