namespace Parley.Disputes.Commands;

/// <summary>Records what was done; fulfils a progress duty.</summary>
public sealed record RecordProgress : Command
{
    /// <summary>What was done.</summary>
    public required string Text { get; init; }
}
