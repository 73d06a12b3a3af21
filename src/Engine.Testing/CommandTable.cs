using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Testing;

/// <summary>For every command of the process how dice make one.</summary>
internal static class CommandTable
{
    private static readonly FrozenDictionary<Stage, string[]> Usual = new Dictionary<Stage, string[]>
    {
        [Stage.Received] = [nameof(Accept), nameof(Accept), nameof(ReturnHandover), nameof(SignWarning)],
        [Stage.Screening] = [nameof(ScreenIn), nameof(ScreenIn), nameof(ScreenIn), nameof(Dismiss), nameof(SignWarning)],
        [Stage.Assessing] = [nameof(RecordAssessment), nameof(RecordAssessment), nameof(RecordPlan), nameof(Assign), nameof(Assign), nameof(Assign), nameof(Refer), nameof(SignWarning)],
        [Stage.Resolving] = [nameof(TakeOn), nameof(TakeOn), nameof(RecordSession), nameof(Settle), nameof(Settle), nameof(Settle), nameof(EndMediation), nameof(Decline), nameof(Pause), nameof(Resume)],
        [Stage.FollowingUp] = [nameof(RecordVisit), nameof(RecordVisit), nameof(RecordVisit), nameof(RecordFulfilment), nameof(WaiveObligation), nameof(Close)],
        [Stage.Referred] = [nameof(RecordReferralAnswer), nameof(RecordReferralAnswer), nameof(RecordVisit), nameof(Settle)],
        [Stage.Closed] = [nameof(Reopen), nameof(RequestReview)],
        [Stage.Dismissed] = [nameof(Reopen), nameof(RequestReview)],
        [Stage.Merged] = [nameof(Unmerge)],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<CommandDraw, Command>> Makers = new Dictionary<string, Func<CommandDraw, Command>>(StringComparer.Ordinal)
    {
        [nameof(Report)] = d => new Report
        {
            Ledger = "community",
            Category = d.Dice.OneIn(4) ? null : d.Category,
            Unit = d.Unit,
            Parties = [.. Parties(d.Dice.Below(4))],
            Facts = d.Facts(6),
            PeopleConcerned = d.Dice.OneIn(12) ? [d.Subject] : [],
            UnitsConcerned = d.Dice.OneIn(12) ? [d.Unit] : [],
            Due = d.Dice.OneIn(8) ? d.Ahead : null,
        },
        [nameof(Accept)] = d => new Accept { Note = d.Maybe },
        [nameof(ReturnHandover)] = d => new ReturnHandover { Reason = d.Text },
        [nameof(ScreenIn)] = d => new ScreenIn { Note = d.Maybe },
        [nameof(Dismiss)] = d => new Dismiss { Reason = d.Text, OutsideRoute = d.Text },
        [nameof(Merge)] = d => new Merge { Target = d.Other, Reason = d.Maybe },
        [nameof(Unmerge)] = d => new Unmerge { Reason = d.Text },
        [nameof(Link)] = d => new Link { Other = d.Other, Reason = d.Maybe },
        [nameof(RecordAssessment)] = d => new RecordAssessment { Met = d.Dispute.Parties.Count == 0 ? [] : [d.Party], Causes = d.Maybe, Demands = d.Maybe, Confirmed = d.Dice.OneIn(4) ? d.Level : null },
        [nameof(RecordPlan)] = d => new RecordPlan { Lead = d.Subject, Handlers = d.Dice.OneIn(3) ? [d.Subject] : [], Measures = d.Text, NextStepBy = d.Dice.OneIn(3) ? d.Ahead : null },
        [nameof(Assign)] = d => new Assign { Channel = d.Dice.OneIn(3) ? null : d.Channel, Unit = d.Dice.OneIn(4) ? d.Unit : null, Handler = d.Dice.OneIn(4) ? d.Subject : null },
        [nameof(TakeOn)] = d => new TakeOn { Note = d.Maybe },
        [nameof(Decline)] = d => new Decline { Reason = d.Text },
        [nameof(Join)] = d => new Join { Unit = d.Unit, Subject = d.Dice.OneIn(2) ? d.Subject : null },
        [nameof(Leave)] = d => new Leave { Unit = d.Dispute.Joined.Count > 0 ? d.Dice.Pick(d.Dispute.Joined) : d.Unit, Reason = d.Text },
        [nameof(RecordSession)] = d => new RecordSession { Result = d.Of<SessionResult>(), Text = d.Maybe, Next = d.Dice.OneIn(3) ? d.Ahead : null },
        [nameof(Settle)] = d => new Settle { Form = d.Of<AgreementForm>(), Agreement = "half each", Obligations = d.Obligations(), SeekConfirmation = d.Dice.OneIn(4) },
        [nameof(EndMediation)] = d => new EndMediation { Cause = d.Of<MediationEnd>(), OutsideRoutes = d.Text, Reason = d.Maybe },
        [nameof(Refer)] = d => new Refer { Body = d.Body, Reason = d.Text },
        [nameof(RecordReferralAnswer)] = d => new RecordReferralAnswer { Settled = d.Dice.OneIn(2), Answer = d.Maybe },
        [nameof(RecordVisit)] = d => new RecordVisit { Results = d.Visit(), Method = "phone", Text = d.Maybe },
        [nameof(RecordFulfilment)] = d => new RecordFulfilment { Obligation = d.Obligation, How = d.Of<ObligationEnd>(), Text = d.Maybe },
        [nameof(WaiveObligation)] = d => new WaiveObligation { Obligation = d.Obligation, Reason = d.Text },
        [nameof(Close)] = d => new Close { OpenPoint = d.Dice.OneIn(3) ? "a word" : null, Note = d.Maybe },
        [nameof(Reopen)] = d => new Reopen { Reason = d.Text },
        [nameof(StopWatching)] = d => new StopWatching { Reason = d.Text },
        [nameof(RequestReview)] = d => new RequestReview { Party = d.Party, Reason = d.Text },
        [nameof(AddFacts)] = d => new AddFacts { Facts = d.Facts(3), Source = d.Maybe },
        [nameof(CorrectFact)] = Correction,
        [nameof(RecordIncident)] = d => new RecordIncident { Facts = d.Facts(2), Text = d.Maybe },
        [nameof(SignWarning)] = d => new SignWarning { Warning = d.Dispute.Warning?.Id ?? "w1" },
        [nameof(OverrideLevel)] = d => new OverrideLevel { Level = d.Level, Until = d.Ahead, Reason = d.Text },
        [nameof(Climb)] = d => new Climb { Reason = d.Text },
        [nameof(Designate)] = d => new Designate { Unit = d.Unit, Reason = d.Text },
        [nameof(ReplaceHandler)] = d => new ReplaceHandler { From = d.Dispute.Handlers.Count > 0 ? d.Dice.Pick(d.Dispute.Handlers) : d.Subject, To = d.Subject, Reason = d.Text },
        [nameof(Supervise)] = d => new Supervise { Order = d.Text, Addressee = d.Holder, Due = d.Ahead },
        [nameof(RequestHelp)] = d => new RequestHelp { What = d.Text, Unit = d.Dice.OneIn(3) ? d.Unit : null },
        [nameof(AnswerHelp)] = d => new AnswerHelp { Request = d.Help, Granted = d.Dice.OneIn(2), Answer = d.Maybe },
        [nameof(ExtendDeadline)] = d => new ExtendDeadline { Deadline = d.Dispute.Deadlines.FirstOrDefault(x => x.Kind == "settle")?.Id ?? d.Deadline, By = d.Length, Reason = d.Text },
        [nameof(Pause)] = d => new Pause { Deadline = d.Dispute.Deadlines.FirstOrDefault(x => x.Kind == "settle")?.Id ?? d.Deadline, Reason = d.Dice.OneIn(5) ? d.Text : "illness" },
        [nameof(Resume)] = d => new Resume { Deadline = d.Dispute.Deadlines.FirstOrDefault(x => x.State == DeadlineState.Paused)?.Id ?? d.Deadline },
        [nameof(RecordProgress)] = d => new RecordProgress { Text = d.Text, Deadline = d.Dice.OneIn(2) ? d.Deadline : null },
        [nameof(AddNote)] = d => new AddNote { Text = d.Text },
        [nameof(Recuse)] = d => new Recuse { Reason = d.Text },
        [nameof(RecordConcerned)] = d => new RecordConcerned { People = d.Dice.OneIn(2) ? [d.Subject] : [], Units = d.Dice.OneIn(2) ? [d.Unit] : [], Reason = d.Text },
        [nameof(AskOtherMediator)] = d => new AskOtherMediator { Party = d.Party, Reason = d.Text },
        [nameof(ErasePerson)] = d => new ErasePerson { Person = d.Party, Reason = d.Text },
        [nameof(Propose)] = d => new Propose { Command = Inner(d) },
        [nameof(Approve)] = d => new Approve { Proposal = d.Proposal },
        [nameof(Reject)] = d => new Reject { Proposal = d.Proposal, Reason = d.Text },
        [nameof(FireDeadline)] = Firing,
        [nameof(Regrade)] = _ => new Regrade(),
        [nameof(ApplyRevision)] = d => new ApplyRevision { Revision = d.Revision },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> All = [.. CommandNames.All.Where(Makers.ContainsKey)];

    /// <summary>What usually comes next in a stage, so that walks come far.</summary>
    public static string[] UsualIn(Stage stage) => Usual[stage];

    public static ImmutableArray<string> Names => All;

    public static Command Make(string name, CommandDraw draw) => Makers[name](draw);

    private static CorrectFact Correction(CommandDraw draw)
    {
        var fact = draw.Fact;
        return new CorrectFact { Fact = fact, Value = draw.Value(fact), Reason = draw.Text };
    }

    private static FireDeadline Firing(CommandDraw draw)
    {
        var id = draw.Deadline;
        return new FireDeadline { Deadline = id, Setting = draw.Dispute.Deadlines.FirstOrDefault(x => x.Id == id)?.Setting ?? 1 };
    }

    private static Command Inner(CommandDraw draw) => draw.Dice.Pick(All) is var name && name != nameof(Propose) ? Make(name, draw) : new AddNote { Text = "a word" };

    private static IEnumerable<ReportedParty> Parties(int many) => Enumerable.Range(1, many).Select(i => new ReportedParty($"Party {i}"));
}
