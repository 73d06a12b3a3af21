namespace Parley.Disputes.Commands;

/// <summary>The receiver hands a report back; the first receiver stays responsible until somebody accepts.</summary>
public sealed record ReturnHandover : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
