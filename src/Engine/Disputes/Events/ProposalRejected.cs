namespace Parley.Disputes.Events;

/// <summary>A second person rejected a proposal.</summary>
/// <param name="Proposal">The proposal's id.</param>
/// <param name="Reason">Why.</param>
public sealed record ProposalRejected(string Proposal, PersonalText? Reason) : DisputeEvent;
