namespace Parley.Disputes.Events;

/// <summary>A second person approved a proposal; it was carried out in the same commit.</summary>
/// <param name="Proposal">The proposal's id.</param>
public sealed record ProposalApproved(string Proposal) : DisputeEvent;
