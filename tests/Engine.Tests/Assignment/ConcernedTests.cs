using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Assignment;

public sealed class ConcernedTests
{
    private static readonly RecordConcerned HerWall = new() { People = ["yu-mei"], Reason = "it is her wall" };
    private static readonly Actor TownMediator = new("luo-hong", "mediator@anping");

    [Fact]
    public async Task Whoever_is_concerned_is_not_named_as_handler()
    {
        var scene = await AtAsync(Stage.Assessing, "han-yong");
        await scene.DoAsync(new RecordAssessment { Met = ["p1", "p2"] }, Scene.Officer);

        var refusal = await scene.RefusedAsync(new Assign { Channel = "police-mediation", Handler = "han-yong" }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0519");
    }

    [Fact]
    public async Task A_concerned_seat_beside_the_unit_is_passed_over_and_the_search_ends()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new RecordConcerned { Units = ["anping-station"], Reason = "their car" }, Scene.Township);

        await scene.DoAsync(new Assign { Channel = "police-mediation" }, Scene.Township);

        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Channel.ShouldBe("police-mediation"), d => d.Handlers.ShouldBeEmpty());
    }

    [Fact]
    public async Task Whoever_works_on_it_when_it_is_known_leaves_and_it_must_be_taken_on_again()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new RecordPlan { Lead = "yu-mei", Measures = "talk" }, Scene.Officer);
        await scene.DoAsync(new TakeOn(), Scene.Mediator);

        await scene.DoAsync(HerWall, Scene.Officer);

        var dispute = await scene.NowAsync();
        dispute.Lead.ShouldBeNull();
        dispute.Handlers.ShouldBeEmpty();
        dispute.TakenOn.ShouldBeFalse();
        dispute.Duty("take-on").Holder.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_is_concerned_neither_plans_nor_is_named_in_a_plan()
    {
        var scene = await AtAsync(Stage.Assessing, "xie-lihua");

        var named = await scene.RefusedAsync(new RecordPlan { Lead = "xie-lihua", Measures = "talk" }, Scene.OtherOfficer);
        var helping = await scene.RefusedAsync(new RecordPlan { Lead = "han-yong", Handlers = ["xie-lihua"], Measures = "talk" }, Scene.OtherOfficer);
        var own = await scene.RefusedAsync(new RecordPlan { Lead = "han-yong", Measures = "talk" }, Scene.Officer);

        new[] { named.Id, helping.Id, own.Id }.ShouldBe(["PAR0519", "PAR0519", "PAR0115"]);
    }

    [Fact]
    public async Task Whoever_is_concerned_does_not_visit()
    {
        var scene = await AtAsync(Stage.FollowingUp, "han-yong");

        var refusal = await scene.RefusedAsync(Walk.Visit(VisitResult.Calm, VisitResult.Calm), Scene.OtherOfficer);

        refusal.Id.ShouldBe("PAR0115");
        refusal.Guard.ShouldBe("Conflict");
    }

    [Fact]
    public async Task Whoever_is_concerned_does_not_sign_and_the_duty_to_sign_goes_on_at_once()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.DoAsync(new RecordConcerned { People = ["song-jinhua", "zheng-bin"], Reason = "their cousin" }, Scene.Mediator);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "minor" } }, Scene.Mediator);
        var warning = (await scene.NowAsync()).Warning.ShouldNotBeNull();

        var refusal = await scene.RefusedAsync(new SignWarning { Warning = warning.Id }, Scene.Station);

        refusal.Id.ShouldBe("PAR0115");
        var station = new Holder("station-leader", "anping-station");
        (await scene.NowAsync()).Deadlines.Where(d => d.Kind == DeadlineKinds.Sign).ShouldAllBe(d => d.Holder != station);
        (await scene.NowAsync()).Deadlines.ShouldContain(d => d.Kind == DeadlineKinds.Sign && d.First == station);
    }

    [Fact]
    public async Task Whoever_is_concerned_does_not_approve_and_what_they_proposed_is_not_approved()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        var proposed = await scene.DoAsync(new Propose { Command = new Settle { Form = AgreementForm.Oral } }, Scene.Officer);
        await scene.DoAsync(new RecordConcerned { People = ["song-jinhua"], Reason = "his cousin" }, Scene.Mediator);

        var approver = await scene.RefusedAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.Station);
        await scene.DoAsync(new RecordConcerned { People = ["xie-lihua"], Reason = "her cousin" }, Scene.Mediator);
        var proposer = await scene.RefusedAsync(new Approve { Proposal = proposed.Proposal }, Scene.OtherOfficer);

        approver.Id.ShouldBe("PAR0115");
        proposer.Id.ShouldBe("PAR0115");
    }

    [Fact]
    public async Task Whoever_is_concerned_does_not_close()
    {
        var scene = await AtAsync(Stage.FollowingUp, "xie-lihua");
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        var refusal = await scene.RefusedAsync(new Close { OpenPoint = "a word" }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0115");
    }

    [Fact]
    public async Task Of_a_concerned_unit_nobody_acts_and_the_next_unit_up_gets_the_report()
    {
        var scene = new Scene();

        await scene.DoAsync(Scene.Harmless() with { UnitsConcerned = ["anping-dongcun"] }, Scene.Reception);

        var dispute = await scene.NowAsync();
        dispute.Unit.ShouldBe("anping");
        dispute.Duty("accept").Holder.ShouldBe(new Holder("mediator", "anping"));
        (await scene.RefusedAsync(new Accept(), Scene.Mediator)).Id.ShouldBe("PAR0115");
        await scene.DoAsync(new Accept(), TownMediator);
    }

    [Fact]
    public async Task A_unit_found_concerned_later_hands_its_duties_to_the_next_one_up()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Screening);
        var due = (await scene.NowAsync()).Duty("screen").Due;

        await scene.DoAsync(new RecordConcerned { Units = ["anping-dongcun"], Reason = "the village's own road" }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Unit.ShouldBe("anping");
        dispute.Tier.ShouldBe(new Tier("township"));
        dispute.Deadlines.Where(d => d.Holder is not null).ShouldAllBe(d => d.Holder.GetValueOrDefault().Unit != "anping-dongcun");
        dispute.Duty("screen").Due.ShouldBe(due);
        (await scene.RefusedAsync(new ScreenIn(), Scene.Mediator)).Id.ShouldBe("PAR0115");
    }

    [Fact]
    public async Task A_stand_in_of_a_concerned_unit_does_not_act_for_it_but_may_act_from_elsewhere()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Screening);
        await scene.DoAsync(new RecordConcerned { Units = ["anping-dongcun"], Reason = "the village's own road" }, Scene.Officer);

        var refusal = await scene.RefusedAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, new Actor("dong-gang", "mediator@anping-dongcun"));

        refusal.Id.ShouldBe("PAR0115");
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, new Actor("dong-gang", "reception@anping"));
    }

    [Fact]
    public async Task A_concerned_unit_is_given_nothing()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new RecordAssessment { Met = ["p1", "p2"] }, Scene.Officer);
        await scene.DoAsync(new RecordConcerned { Units = ["anping-xihe"], Reason = "the other side" }, Scene.Officer);

        var assigned = await scene.RefusedAsync(new Assign { Channel = "peoples-mediation", Unit = "anping-xihe" }, Scene.Officer);
        var designated = await scene.RefusedAsync(new Designate { Unit = "anping-xihe", Reason = "theirs" }, Scene.Township);
        var joined = await scene.RefusedAsync(new Join { Unit = "anping-xihe" }, Scene.Officer);
        var asked = await scene.RefusedAsync(new RequestHelp { What = "a hand", Unit = "anping-xihe" }, Scene.Officer);

        new[] { assigned.Id, designated.Id, joined.Id, asked.Id }.ShouldAllBe(id => id == "PAR0116");
        assigned.Remedy().ShouldContain("anping");
    }

    [Fact]
    public async Task A_climb_passes_over_a_concerned_unit()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Screening);
        await scene.DoAsync(new RecordConcerned { Units = ["anping", "anping-station"], Reason = "the town's own road" }, Scene.Mediator);

        await scene.DoAsync(new Climb { Reason = "too big for us" }, Scene.Mediator);

        (await scene.NowAsync()).Unit.ShouldBe("qingshi");
    }

    [Fact]
    public async Task The_choice_by_load_and_a_hand_over_leave_out_who_is_concerned()
    {
        var scene = await AtAsync(Stage.Assessing, "xie-lihua");
        await scene.DoAsync(new RecordAssessment { Met = ["p1", "p2"] }, Scene.OtherOfficer);

        var assigned = (await scene.DoAsync(new Assign { Channel = "police-mediation" }, Scene.OtherOfficer)).Events.OfType<Assigned>().Single();
        var handed = await scene.RefusedAsync(new ReplaceHandler { From = "han-yong", To = "xie-lihua", Reason = "on leave" }, Scene.Township);

        assigned.Handler.ShouldBe("han-yong");
        handed.Id.ShouldBe("PAR0519");
    }

    [Fact]
    public async Task Neither_a_persons_duties_nor_what_they_may_do_name_their_own_matter()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        (await scene.Engine.DutiesOfPersonAsync("yu-mei", cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeEmpty();

        await scene.DoAsync(HerWall, Scene.Officer);

        (await scene.Engine.DutiesOfPersonAsync("yu-mei", cancellationToken: TestContext.Current.CancellationToken)).ShouldBeEmpty();
        var answers = (await scene.Engine.WhatMayIDoAsync(scene.Id, Scene.Mediator, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        answers.Where(a => a.Answer != PermissionAnswer.No).Select(a => a.Command).ShouldBe([nameof(AddNote)]);
    }

    [Fact]
    public async Task A_party_that_works_here_may_still_ask_for_a_review()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.DoAsync(HerWall, Scene.Officer);

        await scene.DoAsync(new RequestReview { Party = "p1", Reason = "not fair" }, new Actor("yu-mei", "reception@anping"));

        (await scene.RefusedAsync(new RecordIncident { Text = "shouting" }, new Actor("yu-mei", "reception@anping"))).Id.ShouldBe("PAR0115");
    }

    [Fact]
    public async Task A_concerned_unit_is_told_nothing_of_it()
    {
        var scene = new Scene();

        await scene.DoAsync(Scene.Harmless() with { UnitsConcerned = ["anping-station"] }, Scene.Reception);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "serious" } }, Scene.Mediator);

        var told = (await scene.EventsAsync()).OfType<NoticeRaised>().Select(n => n.To?.Unit).ToArray();
        told.ShouldContain("anping");
        told.ShouldNotContain("anping-station");
    }

    [Fact]
    public async Task Merging_takes_along_whose_own_matter_it_is()
    {
        var scene = new Scene();
        await scene.With("d2").ReportedAsync();
        await scene.With("d1").ReportedAsync();
        await scene.DoAsync(HerWall, Scene.Officer);

        await scene.DoAsync(new Merge { Target = new DisputeId("d2") }, Scene.Officer);

        (await scene.With("d2").NowAsync()).PeopleConcerned.ShouldBe(["yu-mei"]);
    }

    [Fact]
    public async Task Nobody_merges_another_dispute_into_their_own_matter()
    {
        var scene = new Scene();
        await scene.With("d2").ReportedAsync();
        await scene.DoAsync(new RecordConcerned { People = ["xie-lihua"], Reason = "her cousin" }, Scene.Mediator);
        await scene.With("d1").ReportedAsync();

        var refusal = await scene.RefusedAsync(new Merge { Target = new DisputeId("d2") }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0115");
    }

    [Fact]
    public async Task What_nobody_could_take_over_or_is_known_already_is_refused()
    {
        var scene = await AtAsync(Stage.Received, "luo-hong");

        var top = await scene.RefusedAsync(new RecordConcerned { Units = ["leading-group"], Reason = "all" }, Scene.Officer);
        var unknown = await scene.RefusedAsync(new RecordConcerned { Units = ["nowhere"], Reason = "all" }, Scene.Officer);
        var known = await scene.RefusedAsync(new RecordConcerned { People = ["luo-hong"], Reason = "again" }, Scene.Officer);
        var engine = await scene.RefusedAsync(new RecordConcerned { People = [Actor.System.SubjectId], Reason = "again" }, Scene.Officer);
        var report = await scene.With("d9").RefusedAsync(Scene.Harmless() with { UnitsConcerned = ["leading-group"] }, Scene.Reception);

        new[] { top.Id, unknown.Id, known.Id, report.Id }.ShouldBe(["PAR0117", "PAR0113", "PAR0520", "PAR0117"]);
        engine.Guard.ShouldBe("Conflict");
    }

    private static async Task<Scene> AtAsync(Stage stage, string concerned)
    {
        var scene = new Scene();
        await scene.AtAsync(stage);
        await scene.DoAsync(new RecordConcerned { People = [concerned], Reason = "a cousin" }, Scene.Mediator);
        return scene;
    }
}
