namespace Parley.Disputes.Events;

/// <summary>A command waits for a second person.</summary>
/// <param name="Proposal">The proposal's id.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="Body">The whole command as JSON, enciphered.</param>
/// <param name="By">The subject that proposed it.</param>
/// <param name="Post">The post they acted in.</param>
public sealed record ProposalMade(string Proposal, string Command, PersonalText Body, string By, string Post) : DisputeEvent;
