using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Approval;

public sealed class ProposalTests
{
    private static readonly StopWatching Stop = new() { Reason = "both moved away" };

    [Fact]
    public async Task A_command_that_needs_two_people_becomes_a_proposal_and_moves_nothing_yet()
    {
        var scene = await DangerousAsync();

        var accepted = await scene.DoAsync(Stop, Scene.Officer);

        accepted.Proposal.ShouldBe("q1");
        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.Assessing);
        dispute.Proposals.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Command.ShouldBe("StopWatching"), p => p.By.ShouldBe("xie-lihua"));
        dispute.Duty(DeadlineKinds.Proposal).Holder.ShouldBe(new Holder("township-leader", "anping"));
    }

    [Fact]
    public async Task A_second_person_in_their_own_name_carries_it_out()
    {
        var scene = await DangerousAsync();
        await scene.DoAsync(Stop, Scene.Officer);

        var approved = await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.OtherOfficer);

        approved.Events[0].ShouldBe(new ProposalApproved("q1"));
        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.Dismissed);
        dispute.Proposals.ShouldBeEmpty();
        (await HeaderAsync(scene)).Actor.ShouldBe(Scene.OtherOfficer);
    }

    [Fact]
    public async Task Nobody_approves_or_rejects_their_own_proposal_in_whatever_post()
    {
        var scene = await DangerousAsync();
        await scene.DoAsync(Stop, new Actor("song-jinhua", "station-leader@anping-station"));

        var approve = await scene.RefusedAsync(new Approve { Proposal = "q1" }, Scene.Station);
        var reject = await scene.RefusedAsync(new Reject { Proposal = "q1", Reason = "no" }, Scene.Station);

        approve.Id.ShouldBe("PAR0952");
        reject.Id.ShouldBe("PAR0952");
        approve.Guard.ShouldBe("TwoPeople");
    }

    [Fact]
    public async Task Approving_needs_a_post_that_may_send_the_command_itself()
    {
        var scene = await DangerousAsync();
        await scene.DoAsync(Stop, Scene.Officer);

        var refusal = await scene.RefusedAsync(new Approve { Proposal = "q1" }, Scene.PartyHead);

        refusal.Id.ShouldBe("PAR0955");
    }

    [Fact]
    public async Task A_rejected_proposal_is_gone()
    {
        var scene = await DangerousAsync();
        await scene.DoAsync(Stop, Scene.Officer);

        await scene.DoAsync(new Reject { Proposal = "q1", Reason = "too early" }, Scene.OtherOfficer);
        var late = await scene.RefusedAsync(new Approve { Proposal = "q1" }, Scene.OtherOfficer);

        late.Id.ShouldBe("PAR0951");
        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.Assessing);
        dispute.Duties(DeadlineKinds.Proposal).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_allowed_any_more_when_it_is_approved_is_refused_and_says_why()
    {
        var scene = await DangerousAsync();
        await scene.DoAsync(new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Scene.Officer);
        await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);

        var refusal = await scene.RefusedAsync(new Approve { Proposal = "q1" }, Scene.OtherOfficer);

        refusal.Id.ShouldBe("PAR0103");
        (await scene.NowAsync()).Proposals.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_could_not_be_carried_out_now_is_not_proposed_either()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Received);

        var stage = await scene.RefusedAsync(new Propose { Command = new Close() }, Scene.Officer);
        var post = await scene.RefusedAsync(new Propose { Command = new ErasePerson { Person = "p1", Reason = "asked" } }, Scene.Officer);
        var proposal = await scene.RefusedAsync(new Propose { Command = new Approve { Proposal = "q1" } }, Scene.Officer);
        var engine = await scene.RefusedAsync(new Propose { Command = new Regrade() }, Scene.Officer);

        stage.Id.ShouldBe("PAR0103");
        post.Id.ShouldBe("PAR0703");
        proposal.Id.ShouldBe("PAR0953");
        engine.Id.ShouldBe("PAR0704");
    }

    [Fact]
    public async Task A_second_opinion_can_be_asked_for_where_the_pack_does_not_ask()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        var proposed = await scene.DoAsync(new Propose { Command = new Settle { Form = AgreementForm.Oral } }, Scene.Officer);

        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.Station);

        var dispute = await scene.NowAsync();
        dispute.Stage.ShouldBe(Stage.FollowingUp);
        dispute.Settler.ShouldBe("xie-lihua");
    }

    [Fact]
    public async Task Somebody_who_stepped_aside_meanwhile_is_no_first_person()
    {
        var scene = await DangerousAsync();
        await scene.DoAsync(Stop, Scene.Officer);
        await scene.DoAsync(new Recuse { Reason = "my cousin" }, Scene.Officer);

        var refusal = await scene.RefusedAsync(new Approve { Proposal = "q1" }, Scene.OtherOfficer);

        refusal.Id.ShouldBe("PAR0105");
    }

    [Fact]
    public async Task Whoever_proposed_does_not_get_the_duty_to_decide_it()
    {
        var scene = await DangerousAsync();

        await scene.DoAsync(Stop, Scene.Township);

        var duty = (await scene.NowAsync()).Duty(DeadlineKinds.Proposal);
        duty.First.ShouldBeNull("the township leader's stand-in can decide it");
        await scene.DoAsync(new Approve { Proposal = "q1" }, new Actor("he-jun", "township-leader@anping"));
        (await scene.NowAsync()).Stage.ShouldBe(Stage.Dismissed);
    }

    [Fact]
    public async Task A_merge_that_was_proposed_is_carried_out_on_both_disputes()
    {
        var scene = new Scene();
        await scene.With(Scene.Another).ReportedAsync();
        await scene.With("d1").ReportedAsync();
        await scene.DoAsync(new Propose { Command = new Merge { Target = new DisputeId(Scene.Another) } }, Scene.Officer);

        await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.OtherOfficer);

        (await scene.NowAsync()).Stage.ShouldBe(Stage.Merged);
        (await scene.With(Scene.Another).NowAsync()).Absorbed.ShouldBe([new DisputeId("d1")]);
    }

    [Fact]
    public async Task A_person_of_an_ended_dispute_is_erased_by_two_people_and_deciding_it_is_a_duty()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Closed);
        var proposed = await scene.DoAsync(new ErasePerson { Person = "p1", Reason = "asked for it" }, Scene.County);
        var waiting = await scene.NowAsync();

        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.OtherCounty);

        waiting.Duty(DeadlineKinds.Proposal).Holder.ShouldNotBeNull();
        var dispute = await scene.NowAsync();
        dispute.Parties[0].Name.Value.ShouldBeNull();
        dispute.Duties(DeadlineKinds.Proposal).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proposal_whose_words_went_with_a_person_says_so_and_can_be_rejected_and_made_anew()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Closed);
        await scene.DoAsync(new ErasePerson { Person = "p1", Reason = "asked" }, Scene.County);
        await scene.DoAsync(new ErasePerson { Person = "p2", Reason = "asked" }, Scene.County);
        await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.OtherCounty);

        var refusal = await scene.RefusedAsync(new Approve { Proposal = "q2" }, Scene.OtherCounty);
        await scene.DoAsync(new Reject { Proposal = "q2", Reason = "made anew" }, Scene.OtherCounty);
        await scene.DoAsync(new ErasePerson { Person = "p2", Reason = "asked" }, Scene.County);
        await scene.DoAsync(new Approve { Proposal = "q3" }, Scene.OtherCounty);

        refusal.Id.ShouldBe("PAR0957");
        (await scene.NowAsync()).Parties[1].Name.Value.ShouldBeNull();
    }

    private static async Task<Scene> DangerousAsync()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");
        return scene;
    }

    private static async Task<CommitHeader> HeaderAsync(Scene scene) => (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken))[^1].Header;
}
