namespace Parley.Disputes.Commands;

/// <summary>Rejects a proposal in the actor's own name.</summary>
public sealed record Reject : Command
{
    /// <summary>The proposal's id.</summary>
    public required string Proposal { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }
}
