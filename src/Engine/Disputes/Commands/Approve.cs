namespace Parley.Disputes.Commands;

/// <summary>Approves a proposal in the actor's own name; it is then carried out.</summary>
public sealed record Approve : Command
{
    /// <summary>The proposal's id.</summary>
    public required string Proposal { get; init; }
}
