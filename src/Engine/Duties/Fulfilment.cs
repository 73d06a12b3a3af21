using System.Collections.Frozen;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Packs;

namespace Parley.Duties;

/// <summary>By which commands people fulfil a duty.</summary>
internal static class Fulfilment
{
    private static readonly FrozenDictionary<string, string[]> Leads = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [nameof(HandoverAccepted)] = [nameof(Accept)],
        [nameof(HandoverReturned)] = [nameof(ReturnHandover)],
        [nameof(ScreenedIn)] = [nameof(ScreenIn)],
        [nameof(Dismissed)] = [nameof(Dismiss)],
        [nameof(MergedInto)] = [nameof(Merge)],
        [nameof(Unmerged)] = [nameof(Unmerge)],
        [nameof(Linked)] = [nameof(Link)],
        [nameof(AssessmentRecorded)] = [nameof(RecordAssessment)],
        [nameof(PlanRecorded)] = [nameof(RecordPlan)],
        [nameof(Assigned)] = [nameof(Assign)],
        [nameof(TakenOn)] = [nameof(TakeOn)],
        [nameof(Declined)] = [nameof(Decline)],
        [nameof(UnitJoined)] = [nameof(Join)],
        [nameof(UnitLeft)] = [nameof(Leave)],
        [nameof(SessionRecorded)] = [nameof(RecordSession)],
        [nameof(Settled)] = [nameof(Settle)],
        [nameof(MediationEnded)] = [nameof(EndMediation)],
        [nameof(ReferredOut)] = [nameof(Refer)],
        [nameof(ReferralAnswered)] = [nameof(RecordReferralAnswer)],
        [nameof(VisitRecorded)] = [nameof(RecordVisit)],
        [nameof(ObligationEnded)] = [nameof(RecordFulfilment), nameof(WaiveObligation)],
        [nameof(DisputeClosed)] = [nameof(Close)],
        [nameof(Reopened)] = [nameof(Reopen)],
        [nameof(WatchingStopped)] = [nameof(StopWatching)],
        [nameof(ReviewRequested)] = [nameof(RequestReview)],
        [nameof(FactsRecorded)] = [nameof(AddFacts)],
        [nameof(FactCorrected)] = [nameof(CorrectFact)],
        [nameof(IncidentRecorded)] = [nameof(RecordIncident)],
        [nameof(WarningSigned)] = [nameof(SignWarning)],
        [nameof(LevelOverridden)] = [nameof(OverrideLevel)],
        [nameof(Climbed)] = [nameof(Climb)],
        [nameof(HandlerReplaced)] = [nameof(ReplaceHandler)],
        [nameof(Designated)] = [nameof(Designate)],
        [nameof(Supervised)] = [nameof(Supervise)],
        [nameof(HelpRequested)] = [nameof(RequestHelp)],
        [nameof(HelpAnswered)] = [nameof(AnswerHelp)],
        [nameof(ProgressRecorded)] = [nameof(RecordProgress)],
        [nameof(NoteAdded)] = [nameof(AddNote)],
        [nameof(ConcernedRecorded)] = [nameof(RecordConcerned)],
        [nameof(Recused)] = [nameof(Recuse)],
        [nameof(OtherMediatorAsked)] = [nameof(AskOtherMediator)],
        [nameof(ProposalApproved)] = [nameof(Approve)],
        [nameof(ProposalRejected)] = [nameof(Reject)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The commands, in the order of the pack; what is asked is answered by facts, and what stands still is resumed.</summary>
    public static EquatableArray<string> Of(Deadline deadline, Pack pack)
    {
        var stops = pack.Deadlines.Find(deadline.Kind)?.Stops ?? [];
        var named = stops.SelectMany(stop => Leads.GetValueOrDefault(stop) ?? []);
        string[] own = deadline.Kind switch
        {
            DeadlineKinds.FindOut => [nameof(AddFacts), nameof(CorrectFact)],
            DeadlineKinds.Resume => [nameof(Resume)],
            _ => [],
        };
        return [.. named.Concat(own).Distinct(StringComparer.Ordinal)];
    }
}
