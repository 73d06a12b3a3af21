using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Grading;

public sealed class ConfirmedLevelTests
{
    [Fact]
    public async Task The_level_rises_at_once_when_a_fact_says_so()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "minor" } }, Scene.Mediator);

        (await scene.NowAsync()).Level.Name.ShouldBe("orange");
    }

    [Fact]
    public async Task The_level_does_not_fall_when_the_fact_is_corrected()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");

        await scene.DoAsync(new CorrectFact { Fact = "injury", Value = "none", Reason = "it was paint" }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Level.Name.ShouldBe("orange");
        dispute.Grade.Matched.ShouldNotContain("injury in (minor)");
    }

    [Fact]
    public async Task A_calm_visit_lets_it_fall_where_the_pack_says_so_and_nowhere_else()
    {
        var strict = new Scene();
        var mild = new Scene(new ChangedPack().With("pack.json", "\"calmVisitLowers\": false", "\"calmVisitLowers\": true").Pack());

        foreach (var scene in new[] { strict, mild })
        {
            await scene.AtAsync(Stage.FollowingUp, r => r.Facts["amountAtStake"] = 200_000);
            await scene.DoAsync(new CorrectFact { Fact = "amountAtStake", Value = 100, Reason = "paid" }, Scene.Mediator);
            await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        }

        (await strict.NowAsync()).Level.Name.ShouldBe("yellow");
        (await mild.NowAsync()).Level.Name.ShouldBe("blue");
    }

    [Fact]
    public async Task An_assessment_confirms_a_higher_level_for_good()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new RecordAssessment { Met = ["p1"], Confirmed = new Level("orange") }, Scene.Officer);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator);

        (await scene.NowAsync()).Grade.Confirmed.Name.ShouldBe("orange");
    }

    [Fact]
    public async Task An_assessment_below_the_level_held_is_refused()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");

        var refusal = await scene.RefusedAsync(new RecordAssessment { Met = ["p1"], Confirmed = new Level("blue") }, Scene.Officer);

        refusal.Id.ShouldBe("PAR0506");
    }

    [Fact]
    public async Task Nothing_is_graded_again_while_nothing_changes()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        var accepted = await scene.DoAsync(new RecordProgress { Text = "spoke with both" }, Scene.Mediator);
        var regraded = await scene.DoAsync(new Regrade(), Actor.System);

        accepted.Events.ShouldNotContain(e => e is Graded);
        regraded.Events.ShouldBeEmpty();
        regraded.Version.ShouldBe(accepted.Version);
    }

    [Fact]
    public async Task Screening_in_gives_at_least_the_packs_floor()
    {
        var scene = new Scene(new ChangedPack().With("pack.json", "\"screenedInAtLeast\": \"blue\"", "\"screenedInAtLeast\": \"yellow\"").Pack());
        await scene.AtAsync(Stage.Screening);
        var before = (await scene.NowAsync()).Level;

        await scene.DoAsync(new ScreenIn(), Scene.Mediator);

        before.Name.ShouldBe("blue");
        (await scene.NowAsync()).Level.Name.ShouldBe("yellow");
    }

    [Fact]
    public async Task A_matter_handed_back_by_another_body_before_screening_has_the_packs_floor_too()
    {
        var scene = new Scene(new ChangedPack().With("pack.json", "\"screenedInAtLeast\": \"blue\"", "\"screenedInAtLeast\": \"yellow\"").Pack());
        await scene.AtAsync(Stage.Received);
        await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);

        await scene.DoAsync(new RecordReferralAnswer { Settled = false }, Scene.Officer);

        (await scene.NowAsync()).Level.Name.ShouldBe("yellow");
    }

    [Fact]
    public async Task A_flare_up_does_not_let_a_level_fall_that_rose_after_settling()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.DoAsync(new RecordIncident { Facts = new GivenFacts { ["injury"] = "serious" } }, Scene.Officer);
        await scene.DoAsync(new CorrectFact { Fact = "injury", Value = "none", Reason = "another family" }, Scene.Officer);

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        var dispute = await scene.NowAsync();
        dispute.Episode.ShouldBe(2);
        dispute.Floor.Name.ShouldBe("blue");
        dispute.Level.Name.ShouldBe("red");
    }

    [Theory]
    [InlineData("settled", "yellow")]
    [InlineData("oneAbove", "orange")]
    public async Task A_reopened_dispute_does_not_fall_below_the_level_when_settled_or_one_above(string floor, string level)
    {
        var scene = new Scene(new ChangedPack().With("follow-up.json", "\"reentryFloor\": \"settled\"", $"\"reentryFloor\": \"{floor}\"").Pack());
        await scene.AtAsync(Stage.Closed, r => r.Facts["amountAtStake"] = 200_000);

        await scene.DoAsync(new Reopen { Reason = "it broke out again" }, Scene.Officer);
        await scene.DoAsync(new CorrectFact { Fact = "amountAtStake", Value = 100, Reason = "paid" }, Scene.Officer);

        var dispute = await scene.NowAsync();
        dispute.Floor.Name.ShouldBe(level);
        dispute.Level.Name.ShouldBe(level);
    }

    [Fact]
    public async Task A_dispute_that_was_never_settled_comes_back_with_the_level_it_had()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred, r => r.Facts["amountAtStake"] = 200_000);

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        (await scene.NowAsync()).Floor.Name.ShouldBe("yellow");
    }
}
