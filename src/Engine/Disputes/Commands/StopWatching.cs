namespace Parley.Disputes.Commands;

/// <summary>The office stops watching an active dispute, by its own decision.</summary>
public sealed record StopWatching : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
