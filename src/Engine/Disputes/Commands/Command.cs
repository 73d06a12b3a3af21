using System.Text.Json.Serialization;

namespace Parley.Disputes.Commands;

/// <summary>Something an actor asks of a dispute. Immutable once sent.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(Report), nameof(Report))]
[JsonDerivedType(typeof(Accept), nameof(Accept))]
[JsonDerivedType(typeof(ReturnHandover), nameof(ReturnHandover))]
[JsonDerivedType(typeof(ScreenIn), nameof(ScreenIn))]
[JsonDerivedType(typeof(Dismiss), nameof(Dismiss))]
[JsonDerivedType(typeof(Merge), nameof(Merge))]
[JsonDerivedType(typeof(Unmerge), nameof(Unmerge))]
[JsonDerivedType(typeof(Link), nameof(Link))]
[JsonDerivedType(typeof(RecordAssessment), nameof(RecordAssessment))]
[JsonDerivedType(typeof(RecordPlan), nameof(RecordPlan))]
[JsonDerivedType(typeof(Assign), nameof(Assign))]
[JsonDerivedType(typeof(TakeOn), nameof(TakeOn))]
[JsonDerivedType(typeof(Decline), nameof(Decline))]
[JsonDerivedType(typeof(Join), nameof(Join))]
[JsonDerivedType(typeof(Leave), nameof(Leave))]
[JsonDerivedType(typeof(RecordSession), nameof(RecordSession))]
[JsonDerivedType(typeof(Settle), nameof(Settle))]
[JsonDerivedType(typeof(EndMediation), nameof(EndMediation))]
[JsonDerivedType(typeof(Refer), nameof(Refer))]
[JsonDerivedType(typeof(RecordReferralAnswer), nameof(RecordReferralAnswer))]
[JsonDerivedType(typeof(RecordVisit), nameof(RecordVisit))]
[JsonDerivedType(typeof(RecordFulfilment), nameof(RecordFulfilment))]
[JsonDerivedType(typeof(WaiveObligation), nameof(WaiveObligation))]
[JsonDerivedType(typeof(Close), nameof(Close))]
[JsonDerivedType(typeof(Reopen), nameof(Reopen))]
[JsonDerivedType(typeof(StopWatching), nameof(StopWatching))]
[JsonDerivedType(typeof(RequestReview), nameof(RequestReview))]
[JsonDerivedType(typeof(AddFacts), nameof(AddFacts))]
[JsonDerivedType(typeof(CorrectFact), nameof(CorrectFact))]
[JsonDerivedType(typeof(RecordIncident), nameof(RecordIncident))]
[JsonDerivedType(typeof(SignWarning), nameof(SignWarning))]
[JsonDerivedType(typeof(OverrideLevel), nameof(OverrideLevel))]
[JsonDerivedType(typeof(Climb), nameof(Climb))]
[JsonDerivedType(typeof(Designate), nameof(Designate))]
[JsonDerivedType(typeof(ReplaceHandler), nameof(ReplaceHandler))]
[JsonDerivedType(typeof(Supervise), nameof(Supervise))]
[JsonDerivedType(typeof(RequestHelp), nameof(RequestHelp))]
[JsonDerivedType(typeof(AnswerHelp), nameof(AnswerHelp))]
[JsonDerivedType(typeof(ExtendDeadline), nameof(ExtendDeadline))]
[JsonDerivedType(typeof(Pause), nameof(Pause))]
[JsonDerivedType(typeof(Resume), nameof(Resume))]
[JsonDerivedType(typeof(RecordProgress), nameof(RecordProgress))]
[JsonDerivedType(typeof(AddNote), nameof(AddNote))]
[JsonDerivedType(typeof(Recuse), nameof(Recuse))]
[JsonDerivedType(typeof(RecordConcerned), nameof(RecordConcerned))]
[JsonDerivedType(typeof(AskOtherMediator), nameof(AskOtherMediator))]
[JsonDerivedType(typeof(ErasePerson), nameof(ErasePerson))]
[JsonDerivedType(typeof(Propose), nameof(Propose))]
[JsonDerivedType(typeof(Approve), nameof(Approve))]
[JsonDerivedType(typeof(Reject), nameof(Reject))]
[JsonDerivedType(typeof(FireDeadline), nameof(FireDeadline))]
[JsonDerivedType(typeof(Regrade), nameof(Regrade))]
[JsonDerivedType(typeof(ApplyRevision), nameof(ApplyRevision))]
public abstract record Command
{
    /// <summary>When it happened, if that is earlier than when it is recorded (a late entry, visibly so); null for now. Not later than the moment it is recorded.</summary>
    public DateTimeOffset? HappenedAt { get; init; }

    /// <summary>The name of the command, for example <c>ScreenIn</c>.</summary>
    [JsonIgnore]
    public string Name => GetType().Name;

    /// <summary>The name alone: what a command says may be personal and belongs into no log.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public sealed override string ToString() => Name;
}
