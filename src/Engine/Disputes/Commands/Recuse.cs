namespace Parley.Disputes.Commands;

/// <summary>The actor steps aside for a conflict of interest.</summary>
public sealed record Recuse : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
