namespace Parley.Disputes.Commands;

/// <summary>The channel declines the assignment.</summary>
public sealed record Decline : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
