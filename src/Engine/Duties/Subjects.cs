using Parley.Disputes.Events;

namespace Parley.Duties;

/// <summary>Which one of several deadlines of the same kind an event speaks of.</summary>
internal static class Subjects
{
    public static string? Of(DisputeEvent happened) => happened switch
    {
        WarningIssued e => e.Warning,
        WarningSigned e => e.Warning,
        ObligationEnded e => e.Obligation,
        ProposalMade e => e.Proposal,
        ProposalApproved e => e.Proposal,
        ProposalRejected e => e.Proposal,
        HelpRequested e => e.Request,
        HelpAnswered e => e.Request,
        Supervised e => e.Order,
        ReviewRequested e => e.Review,
        _ => null,
    };
}
