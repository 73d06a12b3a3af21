using Parley.Disputes.Events;

namespace Parley.Testing;

/// <summary>Two people are two different subjects, whatever their posts.</summary>
internal static class SecondPeople
{
    public static string? Missing(Change change)
    {
        foreach (var approved in change.Commit.Events.OfType<ProposalApproved>())
        {
            var proposer = change.Before.Proposals.FirstOrDefault(p => p.Id == approved.Proposal)?.By;
            if (proposer is null) return $"{approved.Proposal} was not open";
            if (proposer == change.Commit.Header.Actor.SubjectId) return $"{proposer} approves their own {approved.Proposal}";
        }

        return null;
    }
}
