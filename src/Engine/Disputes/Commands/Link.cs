namespace Parley.Disputes.Commands;

/// <summary>Notes that another dispute belongs to this one.</summary>
public sealed record Link : Command
{
    /// <summary>The other dispute.</summary>
    public required DisputeId Other { get; init; }

    /// <summary>How they belong together.</summary>
    public string? Reason { get; init; }
}
