using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Folds the work on a dispute: stage, assessment, plan, assignment, sessions, referral, orders and help.</summary>
internal static class WorkFold
{
    public static bool Apply(Dispute d, DisputeEvent happened, DateTimeOffset at, CommitHeader header)
    {
        switch (happened)
        {
            case StageMoved e: Move(d, e, at); break;
            case AssessmentRecorded: d.Assessed = true; d.ContactAt = at; break;
            case PlanRecorded e: d.Lead = e.Lead; d.Handlers = e.Handlers.Count == 0 ? d.Handlers : e.Handlers; break;
            case Assigned e: Assign(d, e); break;
            case TakenOn: TakeOn(d, header.Actor); break;
            case Declined: d.Channel = null; d.TakenOn = false; d.Handlers = []; break;
            case UnitJoined e: d.Joined = d.Joined.RemoveAll(u => u == e.Unit).Add(e.Unit); break;
            case UnitLeft e: d.Joined = d.Joined.RemoveAll(u => u == e.Unit); break;
            case SessionRecorded e: Hold(d, e, at); break;
            case ReferredOut e: d.Body = e.Body; break;
            case ReferralAnswered: d.Body = null; break;
            case Climbed e: Climb(d, e.To, e.Unit, at); break;
            case ClimbRulesMatched e: d.ClimbRules = e.Rules; break;
            case Designated e: Climb(d, e.Tier, e.Unit, at); break;
            case Supervised e: d.Orders = d.Orders.Add(e.Order); d.MatterCount++; break;
            case HelpRequested e: d.HelpRequests = d.HelpRequests.Add(new HelpRequest(e.Request, e.Asked)); d.MatterCount++; break;
            case HelpAnswered e: d.HelpRequests = d.HelpRequests.RemoveAll(h => h.Id == e.Request); break;
            case ProposalMade e: d.Proposals = d.Proposals.Add(new OpenProposal(e.Proposal, e.Command, e.Body, e.By, e.Post)); d.ProposalCount++; break;
            case ProposalApproved e: d.Proposals = d.Proposals.RemoveAll(p => p.Id == e.Proposal); break;
            case ProposalRejected e: d.Proposals = d.Proposals.RemoveAll(p => p.Id == e.Proposal); break;
            case NoticeRaised: d.NoticeCount++; break;
            case ProgressRecorded: d.ContactAt = at; break;
            default: return false;
        }

        return true;
    }

    private static void Move(Dispute d, StageMoved e, DateTimeOffset at)
    {
        d.Stage = e.To;
        d.StageAt = at;
        if (!e.To.IsActive()) d.Proposals = [];
    }

    private static void Assign(Dispute d, Assigned e)
    {
        d.Channel = e.Channel;
        d.Unit = e.Unit;
        d.Difficulty = e.Difficulty;
        d.TakenOn = false;
        if (e.Handler is { } handler) d.Handlers = [handler];
    }

    private static void TakeOn(Dispute d, Actor actor)
    {
        d.TakenOn = true;
        if (d.Handlers.FindIndex(h => h == actor.SubjectId) < 0) d.Handlers = d.Handlers.Add(actor.SubjectId);
    }

    private static void Hold(Dispute d, SessionRecorded e, DateTimeOffset at)
    {
        d.Sessions++;
        d.ContactAt = at;
        if (e.Result == SessionResult.NotAgreed) d.FailedSessions++;
    }

    private static void Climb(Dispute d, Tier to, string unit, DateTimeOffset at)
    {
        if (d.Tier != to) d.TierAt = at;
        d.Tier = to;
        d.Unit = unit;
    }
}
