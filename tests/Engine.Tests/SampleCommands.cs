using System.Collections.Frozen;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests;

/// <summary>For every command one that holds wherever its stage allows it, with somebody who may send it, and what must happen before.</summary>
internal static class SampleCommands
{
    private static readonly FrozenDictionary<string, (Func<Scene, Command> Command, Actor Actor)> Samples = new Dictionary<string, (Func<Scene, Command>, Actor)>(StringComparer.Ordinal)
    {
        ["Report"] = (_ => Scene.Harmless(), Scene.Reception),
        ["Accept"] = (_ => new Accept(), Scene.Mediator),
        ["ReturnHandover"] = (_ => new ReturnHandover { Reason = "not our village" }, Scene.Mediator),
        ["ScreenIn"] = (_ => new ScreenIn(), Scene.Mediator),
        ["Dismiss"] = (_ => new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Scene.Officer),
        ["Merge"] = (_ => new Merge { Target = new DisputeId(Scene.Another) }, Scene.Officer),
        ["Unmerge"] = (_ => new Unmerge { Reason = "two walls after all" }, Scene.Officer),
        ["Link"] = (_ => new Link { Other = new DisputeId(Scene.Another) }, Scene.Mediator),
        ["RecordAssessment"] = (_ => new RecordAssessment { Met = ["p1"] }, Scene.Officer),
        ["RecordPlan"] = (_ => new RecordPlan { Lead = "xie-lihua", Measures = "talk" }, Scene.Officer),
        ["Assign"] = (_ => new Assign { Channel = "mediation-group" }, Scene.Officer),
        ["TakeOn"] = (_ => new TakeOn(), Scene.Mediator),
        ["Decline"] = (_ => new Decline { Reason = "no time" }, Scene.Mediator),
        ["Join"] = (_ => new Join { Unit = "anping" }, Scene.Officer),
        ["Leave"] = (_ => new Leave { Unit = "anping-station", Reason = "done" }, Scene.Officer),
        ["RecordSession"] = (_ => new RecordSession { Result = SessionResult.NotAgreed }, Scene.Mediator),
        ["Settle"] = (_ => new Settle { Form = AgreementForm.Written, Agreement = "half each" }, Scene.Mediator),
        ["EndMediation"] = (_ => new EndMediation { Cause = MediationEnd.RefusedByParty, OutsideRoutes = "the court" }, Scene.Mediator),
        ["Refer"] = (_ => new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer),
        ["RecordReferralAnswer"] = (_ => new RecordReferralAnswer { Settled = true }, Scene.Officer),
        ["RecordVisit"] = (_ => Walk.Visit(VisitResult.Calm, VisitResult.Calm), Scene.OtherOfficer),
        ["RecordFulfilment"] = (_ => new RecordFulfilment { Obligation = Walk.Obligation, How = ObligationEnd.Performed }, Scene.Officer),
        ["WaiveObligation"] = (_ => new WaiveObligation { Obligation = Walk.Obligation, Reason = "forgiven" }, Scene.Officer),
        ["Close"] = (_ => new Close(), Scene.OtherOfficer),
        ["Reopen"] = (_ => new Reopen { Reason = "it broke out again" }, Scene.Officer),
        ["StopWatching"] = (_ => new StopWatching { Reason = "both moved away" }, Scene.Officer),
        ["RequestReview"] = (_ => new RequestReview { Party = "p1", Reason = "not fair" }, Scene.Reception),
        ["AddFacts"] = (_ => new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator),
        ["CorrectFact"] = (_ => new CorrectFact { Fact = "alcohol", Value = true, Reason = "misheard" }, Scene.Mediator),
        ["RecordIncident"] = (_ => new RecordIncident { Text = "shouting" }, Scene.Mediator),
        ["SignWarning"] = (_ => new SignWarning { Warning = "w1" }, Scene.Mediator),
        ["OverrideLevel"] = (s => new OverrideLevel { Level = new Level("yellow"), Until = s.Clock.GetUtcNow().AddDays(5), Reason = "a feeling" }, Scene.Officer),
        ["Climb"] = (_ => new Climb { Reason = "too big for us" }, Scene.Mediator),
        ["Designate"] = (_ => new Designate { Unit = "anping-xihe", Reason = "it is theirs" }, Scene.Township),
        ["ReplaceHandler"] = (_ => new ReplaceHandler { From = "yu-mei", To = "guo-haiyan", Reason = "on leave" }, Scene.Township),
        ["Supervise"] = (s => new Supervise { Order = "go there", Addressee = new Holder("mediator"), Due = s.Clock.GetUtcNow().AddDays(2) }, Scene.Station),
        ["RequestHelp"] = (_ => new RequestHelp { What = "an expert" }, Scene.Mediator),
        ["AnswerHelp"] = (_ => new AnswerHelp { Request = "h1", Granted = true }, Scene.Township),
        ["ExtendDeadline"] = (s => new ExtendDeadline { Deadline = s.IdOf("settle"), By = new Length(10, LengthUnit.Days), Reason = "expert away" }, Scene.Mediator),
        ["Pause"] = (s => new Pause { Deadline = s.IdOf("settle"), Reason = "illness" }, Scene.Mediator),
        ["Resume"] = (s => new Resume { Deadline = s.IdOf("settle") }, Scene.Mediator),
        ["RecordProgress"] = (_ => new RecordProgress { Text = "spoke with both" }, Scene.Mediator),
        ["AddNote"] = (_ => new AddNote { Text = "a note" }, Scene.Mediator),
        ["Recuse"] = (_ => new Recuse { Reason = "my cousin" }, Scene.Mediator),
        ["RecordConcerned"] = (_ => new RecordConcerned { People = ["luo-hong"], Reason = "his wall" }, Scene.Mediator),
        ["AskOtherMediator"] = (_ => new AskOtherMediator { Party = "p2", Reason = "she is his cousin" }, Scene.Reception),
        ["ErasePerson"] = (_ => new ErasePerson { Person = "p1", Reason = "asked for it" }, Scene.County),
        ["Propose"] = (_ => new Propose { Command = new AddNote { Text = "a second opinion" } }, Scene.Officer),
        ["Approve"] = (_ => new Approve { Proposal = "q1" }, Scene.OtherOfficer),
        ["Reject"] = (_ => new Reject { Proposal = "q1", Reason = "no" }, Scene.OtherOfficer),
        ["FireDeadline"] = (_ => new FireDeadline { Deadline = "none-1", Setting = 1 }, Actor.System),
        ["Regrade"] = (_ => new Regrade(), Actor.System),
        ["ApplyRevision"] = (s => new ApplyRevision { Revision = s.Pack.Revision }, Actor.System),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static (Command Command, Actor Actor) Of(string name, Scene scene) => (Samples[name].Command(scene), Samples[name].Actor);

    /// <summary>What must have happened in a stage before the sample holds.</summary>
    public static async Task PrepareAsync(string name, Scene scene)
    {
        switch (name)
        {
            case "Merge" or "Link": await AnotherAsync(scene); break;
            case "Leave": await scene.DoAsync(new Join { Unit = "anping-station" }, Scene.Officer); break;
            case "AnswerHelp": await scene.DoAsync(new RequestHelp { What = "an expert" }, Scene.Mediator); break;
            case "Resume": await scene.Engine.SendAsync(scene.Id, new Pause { Deadline = scene.IdOf("settle"), Reason = "illness" }, Scene.Mediator); break;
            case "Approve" or "Reject": await scene.DoAsync(Of("Propose", scene).Command, Scene.Officer); break;
            case "Close":
                await scene.DoAsync(new RecordFulfilment { Obligation = Walk.Obligation, How = ObligationEnd.Performed }, Scene.Officer);
                await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
                await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
                break;
            default: break;
        }
    }

    private static async Task AnotherAsync(Scene scene)
    {
        var id = scene.Id.Value;
        await scene.With(Scene.Another).ReportedAsync();
        scene.With(id);
    }

    /// <summary>The deadline of a kind as the dispute has it now, or a name that none has.</summary>
    private static string IdOf(this Scene scene, string kind) =>
        scene.Engine.FindAsync(scene.Id).GetAwaiter().GetResult()?.Deadlines.FirstOrDefault(d => d.Kind == kind)?.Id ?? $"{kind}-0";
}
