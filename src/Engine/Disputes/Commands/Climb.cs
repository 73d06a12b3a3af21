namespace Parley.Disputes.Commands;

/// <summary>Moves responsibility one tier up.</summary>
public sealed record Climb : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
