using Parley.Disputes.State;

namespace Parley.Host.Api.Views;

/// <summary>A command that waits for a second person.</summary>
internal sealed record ProposalView(string Id, string Command, string By, string Post)
{
    public static ProposalView Of(OpenProposal proposal) => new(proposal.Id, proposal.Command, proposal.By, proposal.Post);
}
