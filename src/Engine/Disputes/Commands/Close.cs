namespace Parley.Disputes.Commands;

/// <summary>Completes the loop: the last visits were calm and nothing is open. With an open point it needs two people.</summary>
public sealed record Close : Command
{
    /// <summary>What stays open, or null for nothing.</summary>
    public string? OpenPoint { get; init; }

    /// <summary>Free text.</summary>
    public string? Note { get; init; }
}
