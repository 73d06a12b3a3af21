namespace Parley.Disputes.Commands;

/// <summary>Takes a merge back: the dispute is looked at afresh, at stage screening.</summary>
public sealed record Unmerge : Command
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
