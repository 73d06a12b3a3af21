using System.Collections.Frozen;
using Parley.Approval;
using Parley.Assignment;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Duties;
using Parley.FollowUp;
using Parley.Grading;
using Parley.Intake;
using Parley.Records;
using Parley.Resolution;
using Parley.Screening;
using Parley.Steps;
using Parley.Supervision;
using Parley.Warnings;

namespace Parley;

/// <summary>Every command's step, in the order a dispute passes them: read top to bottom, this is the process.</summary>
internal static class Flow
{
    private static readonly FrozenDictionary<string, Step> ByName = new[]
    {
        Step.For<Accept>([Stage.Received], HandoverStep.Accept, HandoverStep.AddresseeGuard),
        Step.For<ReturnHandover>([Stage.Received], HandoverStep.Return, HandoverStep.ReturnGuard, IntakeMessages.ReasonNeeded),
        Step.For<ScreenIn>([Stage.Screening], ScreeningStep.ScreenIn),
        Step.For<Dismiss>([Stage.Screening, Stage.Assessing], ScreeningStep.Dismiss, null, ScreeningMessages.ReasonAndRoute),
        Step.For<Merge>(StageSets.Active, MergeStep.Merge, null, IntakeMessages.TargetActive),
        Step.For<Unmerge>([Stage.Merged], MergeStep.Unmerge, null, IntakeMessages.ReasonNeeded),
        Step.For<Link>(StageSets.Active, MergeStep.Link, null, IntakeMessages.OtherExists),
        Step.For<RecordAssessment>([Stage.Assessing, Stage.Resolving], AssessmentStep.Assess, null, AssignmentMessages.ConfirmsAtLeast),
        Step.For<RecordPlan>([Stage.Assessing, Stage.Resolving, Stage.FollowingUp], AssessmentStep.Plan, null, AssignmentMessages.PlanHasLead),
        Step.For<Assign>([Stage.Assessing, Stage.Resolving], AssignStep.Assign, AssignStep.Guard, AssignmentMessages.ChannelTakesIt),
        Step.For<TakeOn>([Stage.Resolving], AssignStep.TakeOn, AssignStep.TakeOnGuard),
        Step.For<Decline>([Stage.Resolving], AssignStep.Decline, AssignStep.TakeOnGuard, IntakeMessages.ReasonNeeded),
        Step.For<Join>(StageSets.Active, AssignStep.Join, null, SupervisionMessages.KnownUnit),
        Step.For<Leave>(StageSets.Active, AssignStep.Leave, null, IntakeMessages.ReasonNeeded),
        Step.For<RecordSession>([Stage.Resolving], SessionStep.Record, SessionStep.Guard),
        Step.For<Settle>([Stage.Resolving, Stage.Referred], SessionStep.Settle, null, ResolutionMessages.FormOfChannel),
        Step.For<EndMediation>([Stage.Resolving], SessionStep.End, null, ResolutionMessages.RoutesTold),
        Step.For<Refer>(StageSets.Active, ReferralStep.Refer, null, ResolutionMessages.BodyAndReason),
        Step.For<RecordReferralAnswer>([Stage.Referred], ReferralStep.Answer),
        Step.For<RecordVisit>([Stage.FollowingUp, Stage.Referred], VisitStep.Record, VisitStep.Guard, FollowUpMessages.AnotherVisitor),
        Step.For<RecordFulfilment>([Stage.FollowingUp], ObligationStep.Fulfil, ObligationStep.Guard),
        Step.For<WaiveObligation>([Stage.FollowingUp], ObligationStep.Waive, ObligationStep.Guard, IntakeMessages.ReasonNeeded),
        Step.For<Close>([Stage.FollowingUp], CloseStep.Close, CloseStep.Guard, FollowUpMessages.NothingOpen),
        Step.For<Reopen>([Stage.Closed, Stage.Dismissed], ScreeningStep.Reopen, ScreeningStep.ReopenGuard, IntakeMessages.ReasonNeeded),
        Step.For<StopWatching>(StageSets.Active, ScreeningStep.StopWatching, null, ScreeningMessages.SecondPersonFrom),
        Step.For<RequestReview>([.. StageSets.Active, Stage.Closed, Stage.Dismissed], ReviewStep.Request, null, IntakeMessages.ReasonNeeded),
        Step.For<AddFacts>(StageSets.Active, FactsStep.Add, null, RecordsMessages.FactsFit),
        Step.For<CorrectFact>(StageSets.Active, FactsStep.Correct, null, RecordsMessages.FactsFit),
        Step.For<RecordIncident>(StageSets.Active, FactsStep.Happen, null, RecordsMessages.FactsFit),
        Step.For<SignWarning>(StageSets.Active, SignStep.Sign, SignStep.Guard, WarningMessages.Addressed),
        Step.For<OverrideLevel>(StageSets.Active, OverrideStep.Override, null, GradingMessages.ReasonAndEnd),
        Step.For<Climb>(StageSets.Active, ClimbStep.Climb, ClimbStep.Guard, IntakeMessages.ReasonNeeded),
        Step.For<Designate>(StageSets.Active, ClimbStep.Designate, null, SupervisionMessages.KnownUnit),
        Step.For<ReplaceHandler>(StageSets.Active, ReplacementStep.Replace, null, AssignmentMessages.SuccessorFree),
        Step.For<Supervise>(StageSets.Active, OrderStep.Supervise, null, SupervisionMessages.KnownAddressee),
        Step.For<RequestHelp>(StageSets.Active, OrderStep.RequestHelp),
        Step.For<AnswerHelp>(StageSets.Active, OrderStep.AnswerHelp, OrderStep.AnswerGuard, SupervisionMessages.OpenRequest),
        Step.For<ExtendDeadline>(StageSets.Active, LimitStep.Extend, null, DutyMessages.AsItsRulesAllow),
        Step.For<Pause>(StageSets.Active, LimitStep.Pause, null, DutyMessages.AsItsRulesAllow),
        Step.For<Resume>(StageSets.Active, LimitStep.Resume, LimitStep.ResumeGuard),
        Step.For<RecordProgress>(StageSets.Any, NotesStep.Progress),
        Step.For<AddNote>(StageSets.Any, NotesStep.Note),
        Step.For<Recuse>(StageSets.Active, RecusalStep.Recuse, null, IntakeMessages.ReasonNeeded),
        Step.For<RecordConcerned>(StageSets.Active, ConcernedStep.Record, null, AssignmentMessages.ConcernedNamed),
        Step.For<AskOtherMediator>(StageSets.Active, RecusalStep.AskOther, null, IntakeMessages.ReasonNeeded),
        Step.For<ErasePerson>(StageSets.Any, NotesStep.Erase, NotesStep.EraseGuard, RecordsMessages.TwoPeopleErase),
        Step.For<Propose>(StageSets.Any, ProposalStep.Propose, null, ApprovalMessages.NeedsTwo),
        Step.For<Approve>(StageSets.Any, ProposalStep.Approve, ProposalStep.Guard, ApprovalMessages.AnotherPerson),
        Step.For<Reject>(StageSets.Any, ProposalStep.Reject, ProposalStep.Guard, ApprovalMessages.AnotherPerson),
        Step.For<FireDeadline>(StageSets.Any, FireStep.Fire),
        Step.For<Regrade>(StageSets.Active, RevisionStep.Regrade),
        Step.For<ApplyRevision>(StageSets.Active, RevisionStep.Apply),
    }.ToFrozenDictionary(s => s.Command, StringComparer.Ordinal);

    /// <summary>The step of a command; <see cref="Report"/> has none, because it opens the dispute.</summary>
    public static Step? Of(string command) => ByName.GetValueOrDefault(command);
}
