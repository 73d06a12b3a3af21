using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Folds the work on a dispute: stage, assessment, plan, assignment, sessions, referral, orders and help.</summary>
internal static class WorkFold
{
    public static bool Apply(Dispute d, DisputeEvent happened, DateTimeOffset at)
    {
        switch (happened)
        {
            case StageMoved e: Move(d, e, at); break;
            case AssessmentRecorded: d.Assessed = true; d.ContactAt = at; break;
            case PlanRecorded e: Plan(d, e); break;
            case Assigned e: Assign(d, e, at); break;
            case TakenOn: TakeOn(d); break;
            case Declined: d.Channel = d.Chosen = null; d.TakenOn = false; d.Handlers = []; break;
            case UnitJoined e: Join(d, e); break;
            case UnitLeft e: Leave(d, e.Unit); break;
            case SessionRecorded e: Hold(d, e, at); break;
            case ReferredOut e: d.Body = e.Body; break;
            case ReferralAnswered e: Answer(d, e, at); break;
            case Climbed e: Climb(d, e.To, e.Unit, at); break;
            case ClimbRulesMatched e: d.ClimbRules = e.Rules; break;
            case Designated e: Climb(d, e.Tier, e.Unit, at); d.DesignatedBy = e.Head; break;
            case HandlerReplaced e: Replace(d, e); break;
            case Supervised e: d.Orders = d.Orders.Add(e.Order); d.MatterCount++; break;
            case HelpRequested e: d.HelpRequests = d.HelpRequests.Add(new HelpRequest(e.Request, e.Asked)); d.MatterCount++; break;
            case HelpAnswered e: d.HelpRequests = d.HelpRequests.RemoveAll(h => h.Id == e.Request); break;
            case ProposalMade e: d.Proposals = d.Proposals.Add(new OpenProposal(e.Proposal, e.Command, e.Body, e.By, e.Post)); d.ProposalCount++; break;
            case ProposalApproved e: Approve(d, e.Proposal); break;
            case ProposalRejected e: d.Proposals = d.Proposals.RemoveAll(p => p.Id == e.Proposal); break;
            case NoticeRaised: d.NoticeCount++; break;
            case ProgressRecorded: d.ContactAt = at; break;
            default: return false;
        }

        return true;
    }

    private static void Move(Dispute d, StageMoved e, DateTimeOffset at)
    {
        if (e.From != e.To) d.StageAt = at;
        d.Stage = e.To;
        if (e.To is Stage.Assessing or Stage.FollowingUp) d.ScreenedIn = true;
        if (!e.To.IsActive()) End(d);
    }

    /// <summary>What only an open dispute waits for ends with it, and so does a judgement of its level; a review may still be answered.</summary>
    private static void End(Dispute d)
    {
        d.Proposals = [];
        d.Orders = [];
        d.HelpRequests = [];
        d.Override = null;
    }

    private static void Approve(Dispute d, string proposal)
    {
        foreach (var approved in d.Proposals.Where(p => p.Id == proposal)) d.Doer = approved.By;
        d.Proposals = d.Proposals.RemoveAll(p => p.Id == proposal);
    }

    /// <summary>What another body settled is settled, though nobody here may say who did.</summary>
    private static void Answer(Dispute d, ReferralAnswered e, DateTimeOffset at)
    {
        d.Body = null;
        if (!e.Settled) return;
        d.Agreed = true;
        d.SettledAt = at;
        d.SettledLevel = d.Level;
    }

    private static void Assign(Dispute d, Assigned e, DateTimeOffset at)
    {
        d.Channel = e.Channel;
        Climb(d, e.Tier ?? d.Tier, e.Unit, at);
        d.Difficulty = e.Difficulty;
        d.TakenOn = false;
        d.Chosen = e.Choice is { } choice && d.Handlers.FindIndex(h => h == choice.Person) < 0 ? choice.Person : null;
        if (e.Handler is { } handler) d.Handlers = [handler];
    }

    private static void Plan(Dispute d, PlanRecorded e)
    {
        d.Lead = e.Lead;
        if (e.Handlers.Count == 0) return;
        d.Handlers = e.Handlers;
        d.Chosen = null;
    }

    private static void Join(Dispute d, UnitJoined e)
    {
        Leave(d, e.Unit);
        d.Joined = d.Joined.Add(e.Unit);
        if (e.Subject is { } subject) d.Helpers = d.Helpers.Add(new SentPerson(e.Unit, subject));
    }

    private static void Leave(Dispute d, string unit)
    {
        d.Joined = d.Joined.RemoveAll(u => u == unit);
        d.Helpers = d.Helpers.RemoveAll(h => h.Unit == unit);
    }

    private static void Replace(Dispute d, HandlerReplaced e)
    {
        if (d.Lead == e.From) d.Lead = e.To;
        if (d.Chosen == e.From) d.Chosen = null;
        d.Handlers = [.. d.Handlers.Select(h => h == e.From ? e.To : h).Distinct(StringComparer.Ordinal)];
        d.Helpers = [.. d.Helpers.Select(h => h.Subject == e.From ? h with { Subject = e.To } : h)];
    }

    /// <summary>Whom the engine chose is replaced by whoever takes it on; whom a person named goes on beside them.</summary>
    private static void TakeOn(Dispute d)
    {
        d.TakenOn = true;
        if (d.Chosen is { } chosen && chosen != d.Doer) d.Handlers = d.Handlers.RemoveAll(h => h == chosen);
        d.Chosen = null;
        if (d.Handlers.FindIndex(h => h == d.Doer) < 0) d.Handlers = d.Handlers.Add(d.Doer);
    }

    private static void Hold(Dispute d, SessionRecorded e, DateTimeOffset at)
    {
        d.Sessions++;
        if (d.Channel is { } channel) d.SessionChannels = d.SessionChannels.Add(channel);
        d.ContactAt = at;
        if (e.Result == SessionResult.NotAgreed) d.FailedSessions++;
    }

    public static void Climb(Dispute d, Tier to, string unit, DateTimeOffset at)
    {
        if (d.Tier != to) d.TierAt = at;
        if (d.Tier != to) d.DesignatedBy = null;
        d.Tier = to;
        d.Unit = unit;
    }
}
