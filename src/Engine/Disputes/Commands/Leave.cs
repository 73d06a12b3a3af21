namespace Parley.Disputes.Commands;

/// <summary>A unit that joined leaves.</summary>
public sealed record Leave : Command
{
    /// <summary>The unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
