using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Duties;

/// <summary>Which one of several deadlines of the same kind an event speaks of.</summary>
internal static class Subjects
{
    /// <summary>The subject a deadline of a kind gets; null for kinds of which a dispute has one at a time.</summary>
    public static string? For(string kind, DisputeEvent happened) => kind switch
    {
        DeadlineKinds.Sign or DeadlineKinds.Obligation or DeadlineKinds.Proposal or DeadlineKinds.Help or DeadlineKinds.Supervise or DeadlineKinds.Review => Of(happened),
        _ => null,
    };

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
