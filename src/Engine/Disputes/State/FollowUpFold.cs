using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Folds what comes after resolution: agreement, visits, obligations, reviews, and the next episode.</summary>
internal static class FollowUpFold
{
    public static bool Apply(Dispute d, DisputeEvent happened, DateTimeOffset at, CommitHeader header)
    {
        switch (happened)
        {
            case Settled e: Settle(d, at, e); break;
            case MediationEnded: End(d, at); break;
            case VisitRecorded e: Visit(d, e, at); break;
            case ObligationEnded e: EndObligation(d, e); break;
            case ReviewRequested e: d.Reviews = d.Reviews.Add(e.Review); d.MatterCount++; break;
            case EpisodeOpened e: Open(d, e, at, header); break;
            default: return false;
        }

        return true;
    }

    private static void Settle(Dispute d, DateTimeOffset at, Settled e)
    {
        End(d, at);
        d.Agreed = true;
        d.Obligations = e.Obligations;
        d.OverdueObligations = 0;
    }

    private static void End(Dispute d, DateTimeOffset at)
    {
        d.Settler = d.Doer;
        d.SettledAt = at;
        d.SettledLevel = d.Level;
        d.ContactAt = at;
    }

    private static void Visit(Dispute d, VisitRecorded e, DateTimeOffset at)
    {
        d.Visits++;
        d.CalmInARow = e.Worst == VisitResult.Calm ? d.CalmInARow + 1 : 0;
        if (e.Worst == VisitResult.Uneasy) d.UneasyVisits++;
        if (e.Worst == VisitResult.NotReached) d.NotReached++;
        else d.ContactAt = at;
    }

    private static void EndObligation(Dispute d, ObligationEnded e)
    {
        var at = d.Obligations.FindIndex(o => o.Id == e.Obligation);
        if (at < 0) return;
        d.Obligations = d.Obligations.SetItem(at, d.Obligations[at] with { End = e.How });
        var overdue = d.Deadlines.FindIndex(x => x.Subject == e.Obligation && x.Missed) >= 0;
        if (overdue) d.OverdueObligations--;
    }

    private static void Open(Dispute d, EpisodeOpened e, DateTimeOffset at, CommitHeader header)
    {
        d.Episode = e.Number;
        d.EpisodeAt = at;
        d.Floor = e.Floor;
        d.Revision = header.Revision;
        d.ScreenedIn = d.Assessed = d.TakenOn = d.Agreed = d.NotMediable = false;
        d.Channel = d.Difficulty = d.Body = d.Settler = d.Chosen = null;
        d.SettledAt = null;
        d.Handlers = d.Joined = d.SessionChannels = [];
        d.Helpers = [];
        d.Obligations = [];
        d.Sessions = d.FailedSessions = d.Visits = d.CalmInARow = d.UneasyVisits = d.NotReached = d.MissedVisits = 0;
        d.NewIncidents = d.HandoverReturns = d.UnsignedWarnings = d.OverdueObligations = 0;
        d.ClimbRules = [];
        d.TierAt = at;
    }
}
