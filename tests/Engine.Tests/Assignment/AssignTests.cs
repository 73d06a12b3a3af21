using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Assignment;

public sealed class AssignTests
{
    [Fact]
    public async Task From_yellow_up_a_person_assesses_before_it_is_assigned()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["violenceThreatened"] = true);

        var refusal = await scene.RefusedAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);
        await scene.DoAsync(new RecordAssessment { Met = ["p1"] }, Scene.Officer);
        await scene.DoAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0501");
    }

    [Fact]
    public async Task A_channel_is_one_of_the_pack_and_takes_the_matter()
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless() with { Category = "wages" }, Scene.Reception);
        await scene.DoAsync(new Accept(), Scene.Mediator);
        await scene.DoAsync(new ScreenIn(), Scene.Mediator);

        var unknown = await scene.RefusedAsync(new Assign { Channel = "duel" }, Scene.Officer);
        var refuses = await scene.RefusedAsync(new Assign { Channel = "mediation-group" }, Scene.Officer);

        unknown.Id.ShouldBe("PAR0502");
        refuses.Id.ShouldBe("PAR0503");
    }

    [Fact]
    public async Task What_may_not_be_mediated_goes_to_no_channel_that_mediates_also_when_it_came_out_after_screening()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["signs"] = FactValue.Choices(["domestic-violence"]) } }, Scene.Officer);
        await scene.DoAsync(new RecordAssessment { Met = ["p1"] }, Scene.Officer);

        var refusal = await scene.RefusedAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);
        await scene.DoAsync(new Assign { Channel = "department" }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0504");
    }

    [Fact]
    public async Task Nobody_is_named_who_stepped_aside()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new Recuse { Reason = "my cousin" }, Scene.Mediator);

        var handler = await scene.RefusedAsync(new Assign { Channel = "mediation-group", Handler = "yu-mei" }, Scene.Officer);
        var lead = await scene.RefusedAsync(new RecordPlan { Lead = "yu-mei", Measures = "talk" }, Scene.Officer);
        var joined = await scene.RefusedAsync(new Join { Unit = "anping", Subject = "yu-mei" }, Scene.Officer);

        handler.Id.ShouldBe("PAR0505");
        lead.Id.ShouldBe("PAR0505");
        joined.Id.ShouldBe("PAR0505");
    }

    [Fact]
    public async Task Another_channel_gets_deadlines_of_its_own_the_same_one_keeps_them()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.PassAsync(TimeSpan.FromHours(20));
        var before = (await scene.NowAsync()).Duty("settle");

        await scene.DoAsync(new Assign { Channel = "peoples-mediation", Handler = "guo-haiyan" }, Scene.Officer);
        var same = (await scene.NowAsync()).Duty("settle");
        await scene.DoAsync(new Assign { Channel = "police-mediation" }, Scene.Officer);

        same.ShouldBe(before);
        var dispute = await scene.NowAsync();
        dispute.Duty("settle").ShouldSatisfyAllConditions(d => d.Holder.ShouldBe(new Holder("community-officer", "anping-station")), d => d.Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(30)));
        dispute.Duty("first-session").Holder.ShouldBe(new Holder("community-officer", "anping-station"));
        dispute.Duty("take-on").StartedAt.ShouldBe(scene.Clock.GetUtcNow());
    }

    [Fact]
    public async Task An_assignment_is_taken_on_once_and_not_declined_after()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new TakeOn(), Scene.Mediator);

        var again = await scene.RefusedAsync(new TakeOn(), Scene.Mediator);
        var decline = await scene.RefusedAsync(new Decline { Reason = "no time" }, Scene.Mediator);

        again.Id.ShouldBe("PAR0507");
        decline.Id.ShouldBe("PAR0507");
        (await scene.NowAsync()).Handlers.ShouldBe(["yu-mei"]);
    }

    [Fact]
    public async Task A_party_that_asks_for_another_mediator_gets_one_and_taking_on_is_due_again()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new TakeOn(), Scene.Mediator);

        await scene.DoAsync(new AskOtherMediator { Party = "p2", Reason = "she is his cousin" }, Scene.Reception);

        var dispute = await scene.NowAsync();
        dispute.Recused.ShouldBe(["yu-mei"]);
        dispute.Handlers.ShouldBeEmpty();
        dispute.Duty("take-on").Holder.ShouldBe(new Holder("justice-officer", "anping"));
        (await scene.RefusedAsync(new RecordSession { Result = SessionResult.Agreed }, Scene.Mediator)).Id.ShouldBe("PAR0105");
    }

    [Fact]
    public async Task A_unit_joins_and_leaves_and_the_unit_in_charge_stays()
    {
        var scene = new Scene();
        var unit = (await scene.AtAsync(Stage.Assessing)).Unit;
        await scene.DoAsync(new Join { Unit = "anping-station" }, Scene.Officer);
        var joined = (await scene.NowAsync()).Joined;

        await scene.DoAsync(new Leave { Unit = "anping-station", Reason = "done" }, Scene.Officer);
        var stranger = await scene.RefusedAsync(new Leave { Unit = "qingshi", Reason = "done" }, Scene.Officer);

        joined.ShouldBe(["anping-station"]);
        stranger.Id.ShouldBe("PAR0508");
        (await scene.NowAsync()).ShouldSatisfyAllConditions(d => d.Joined.ShouldBeEmpty(), d => d.Unit.ShouldBe(unit));
    }

    [Fact]
    public async Task Nobody_names_the_engine_to_work_on_a_dispute_so_that_its_deadlines_never_step_aside()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        var engine = Actor.System.SubjectId;

        var assigned = await scene.RefusedAsync(new Assign { Channel = "peoples-mediation", Handler = engine }, Scene.Officer);
        var led = await scene.RefusedAsync(new RecordPlan { Lead = engine, Measures = "talk" }, Scene.Mediator);
        var planned = await scene.RefusedAsync(new RecordPlan { Lead = "yu-mei", Handlers = [engine], Measures = "talk" }, Scene.Mediator);
        var joined = await scene.RefusedAsync(new Join { Unit = "anping-station", Subject = engine }, Scene.Officer);

        new[] { assigned, led, planned, joined }.Select(r => r.Id).ShouldAllBe(id => id == "PAR0721");
    }
}
