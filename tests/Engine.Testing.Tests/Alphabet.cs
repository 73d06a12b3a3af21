using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Tests.Testing;

/// <summary>Everything that people can do to a dispute, once in each way that makes a difference to where it goes.</summary>
internal static class Alphabet
{
    public static IEnumerable<Command> Of(Dispute dispute, Pack pack)
    {
        IEnumerable<Command> always =
        [
            new Accept(), new ReturnHandover { Reason = "x" }, new ScreenIn(), new Dismiss { Reason = "x", OutsideRoute = "x" }, new RecordAssessment { Met = ["p1"] },
            new RecordPlan { Lead = "yu-mei", Measures = "x" }, new Assign { Channel = "peoples-mediation" }, new Assign { Channel = "department" }, new Assign { Channel = "police-mediation" },
            new TakeOn(), new Decline { Reason = "x" }, new RecordSession { Result = SessionResult.NotAgreed }, new RecordSession { Result = SessionResult.Adjourned },
            new Settle { Form = AgreementForm.Written, Agreement = "x" }, new EndMediation { Cause = MediationEnd.Failed, OutsideRoutes = "x" },
            new Settle { Form = AgreementForm.Written, Agreement = "x", SeekConfirmation = true, Obligations = [new("p1", "p2", "pay", dispute.LastAt.AddDays(20))] },
            new Refer { Body = "court", Reason = "x" }, new RecordReferralAnswer { Settled = true }, new RecordReferralAnswer { Settled = false },
            new RecordFulfilment { Obligation = "o1", How = ObligationEnd.Performed }, new Close(), new Reopen { Reason = "x" }, new StopWatching { Reason = "x" },
            new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 12 } }, new AddFacts { Facts = new GivenFacts { ["injury"] = "serious" } },
            new CorrectFact { Fact = "peopleInvolved", Reason = "x" }, new RecordIncident { Text = "x" }, new Climb { Reason = "x" }, new RecordProgress { Text = "x" },
            new Recuse { Reason = "x" }, new RecordConcerned { Units = ["anping"], Reason = "x" }, new RecordConcerned { People = ["yu-mei"], Units = ["anping-dongcun"], Reason = "x" },
            new AskOtherMediator { Party = "p1", Reason = "x" }, new RequestReview { Party = "p1", Reason = "x" }, new Designate { Unit = "anping-xihe", Reason = "x" },
            new ReplaceHandler { From = "yu-mei", To = "guo-haiyan", Reason = "x" },
        ];
        return always
            .Concat(Enum.GetValues<VisitResult>().Select(r => new RecordVisit { Results = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [new KeyValuePair<string, VisitResult>("p1", r), new("p2", r)]), Method = "x" }))
            .Concat(pack.Levels.Levels.Select(l => new OverrideLevel { Level = l, Until = dispute.LastAt.AddDays(10), Reason = "x" }))
            .Concat(dispute.Deadlines.Where(d => d.Kind == "settle").Select(d => new Pause { Deadline = d.Id, Reason = "illness" }))
            .Concat(dispute.Deadlines.Where(d => d.State == DeadlineState.Paused).Select(d => new Resume { Deadline = d.Id }))
            .Concat(dispute.Proposals.Select(p => new Approve { Proposal = p.Id }))
            .Concat(dispute.Warning is { Complete: false } open ? [new SignWarning { Warning = open.Id }] : []);
    }
}
