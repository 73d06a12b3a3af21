using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Grading;

public sealed class OverrideTests
{
    private static readonly Actor OtherTownship = new("he-jun", "township-leader@anping");

    [Fact]
    public async Task A_raised_level_ends_by_itself_and_that_is_no_fall()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await RaiseAsync(scene, "orange", 2);
        var raised = await scene.NowAsync();
        await scene.PassAsync(TimeSpan.FromDays(2));

        raised.Grade.ShouldSatisfyAllConditions(g => g.Held.Name.ShouldBe("orange"), g => g.Confirmed.Name.ShouldBe("blue"), g => g.Provisional.Name.ShouldBe("orange"));
        var dispute = await scene.NowAsync();
        dispute.Level.Name.ShouldBe("blue");
        dispute.Override.ShouldBeNull();
        (await scene.EventsAsync()).OfType<OverrideEnded>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Lowering_waits_for_a_second_person_and_ends_at_its_date()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");
        var proposed = await scene.DoAsync(To(scene, "yellow", 5), Scene.Station);
        var before = (await scene.NowAsync()).Level;

        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.Township);
        var lowered = (await scene.NowAsync()).Level;
        await scene.PassAsync(TimeSpan.FromDays(5));

        before.Name.ShouldBe("orange");
        lowered.Name.ShouldBe("yellow");
        (await scene.NowAsync()).Level.Name.ShouldBe("orange");
    }

    [Fact]
    public async Task While_it_is_lowered_anything_new_raises_it()
    {
        var scene = new Scene();
        await LowerAsync(scene, "yellow");

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator);
        var nothingNew = (await scene.NowAsync()).Level;
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["weaponSeen"] = true } }, Scene.Mediator);

        nothingNew.Name.ShouldBe("yellow");
        (await scene.NowAsync()).Level.Name.ShouldBe("orange");
    }

    [Fact]
    public async Task What_a_person_confirmed_while_it_was_lowered_does_not_fall_with_the_next_fact()
    {
        var scene = new Scene();
        await LowerAsync(scene, "blue");

        await scene.DoAsync(new RecordAssessment { Met = ["p1"], Confirmed = new Level("red") }, Scene.Officer);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator);

        (await scene.NowAsync()).Level.Name.ShouldBe("red");
    }

    [Fact]
    public async Task Lowering_what_was_only_provisional_confirms_nothing()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await RaiseAsync(scene, "orange", 9);

        var proposed = await scene.DoAsync(To(scene, "yellow", 5), Scene.Station);
        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.Township);

        (await scene.NowAsync()).Grade.ShouldSatisfyAllConditions(g => g.Held.Name.ShouldBe("yellow"), g => g.Confirmed.Name.ShouldBe("blue"));
    }

    [Fact]
    public async Task Nobody_lowers_below_the_floor()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");

        var refusal = await scene.RefusedAsync(To(scene, "none", 5), Scene.Station);

        refusal.Id.ShouldBe("PAR0913");
    }

    [Fact]
    public async Task Only_the_posts_the_pack_names_lower_a_level()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");

        var refusal = await scene.RefusedAsync(To(scene, "yellow", 5), Scene.Officer);

        refusal.Id.ShouldBe("PAR0911");
        refusal.Remedy().ShouldContain("station-leader");
    }

    [Fact]
    public async Task An_override_has_a_reason_and_an_end_that_lies_ahead()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        var ended = await scene.RefusedAsync(To(scene, "red", 0), Scene.Officer);
        var silent = await scene.RefusedAsync(To(scene, "red", 1) with { Reason = " " }, Scene.Officer);
        var unknown = await scene.RefusedAsync(To(scene, "violet", 1), Scene.Officer);

        ended.Id.ShouldBe("PAR0114");
        silent.Id.ShouldBe("PAR0110");
        unknown.Id.ShouldBe("PAR0112");
    }

    [Fact]
    public async Task An_override_does_not_outlive_the_dispute()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await RaiseAsync(scene, "yellow", 100);
        await scene.DoAsync(new StopWatching { Reason = "both moved away" }, Scene.Officer);

        await scene.DoAsync(new Reopen { Reason = "they are back" }, Scene.Officer);

        (await scene.NowAsync()).Override.ShouldBeNull();
    }

    [Fact]
    public async Task A_newer_override_takes_the_place_of_the_one_before()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await RaiseAsync(scene, "orange", 2);

        await scene.DoAsync(To(scene, "red", 9), OtherTownship);
        await scene.PassAsync(TimeSpan.FromDays(3));

        var dispute = await scene.NowAsync();
        dispute.Level.Name.ShouldBe("red");
        dispute.Duty(DeadlineKinds.OverrideEnds).Due.ShouldBe(Scene.Start.AddDays(9));
    }

    private static OverrideLevel To(Scene scene, string level, int days) =>
        new() { Level = new Level(level), Until = scene.Clock.GetUtcNow().AddDays(days), Reason = "as I saw it" };

    private static Task<Accepted> RaiseAsync(Scene scene, string level, int days) => scene.DoAsync(To(scene, level, days), Scene.Officer);

    private static async Task LowerAsync(Scene scene, string level)
    {
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");
        var proposed = await scene.DoAsync(To(scene, level, 30), Scene.Station);
        await scene.DoAsync(new Approve { Proposal = proposed.Proposal.ShouldNotBeNull() }, Scene.Township);
        (await scene.NowAsync()).Level.Name.ShouldBe(level);
    }
}
