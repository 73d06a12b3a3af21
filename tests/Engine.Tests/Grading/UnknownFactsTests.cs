using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Grading;

public sealed class UnknownFactsTests
{
    [Fact]
    public async Task What_is_not_known_gives_a_provisional_floor_and_one_duty_that_asks()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts.Remove("weaponSeen"));

        var dispute = await scene.NowAsync();

        dispute.Grade.CannotTell.ShouldNotBeEmpty();
        dispute.Grade.Ask.ShouldContain("weaponSeen");
        dispute.Duty(DeadlineKinds.FindOut).Holder.ShouldBe(new Holder("mediator", "anping-dongcun"));
    }

    [Fact]
    public async Task Two_unknown_facts_are_one_duty_and_the_second_one_does_not_move_it()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts.Remove("weaponSeen"));
        var due = (await scene.NowAsync()).Duty(DeadlineKinds.FindOut).Due;
        await scene.PassAsync(TimeSpan.FromHours(2));

        await scene.DoAsync(new CorrectFact { Fact = "violenceThreatened", Value = null, Reason = "nobody was there" }, Scene.Mediator);

        (await scene.NowAsync()).Duty(DeadlineKinds.FindOut).Due.ShouldBe(due);
    }

    [Fact]
    public async Task The_duty_is_done_when_nothing_unknown_could_raise_the_level()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts.Remove("weaponSeen"));

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["weaponSeen"] = false } }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Duties(DeadlineKinds.FindOut).ShouldBeEmpty();
        dispute.DeadlinesKept.ShouldBe(1);
    }

    [Fact]
    public async Task A_provisional_floor_ends_by_itself_and_that_is_no_fall()
    {
        var scene = new Scene(new ChangedPack().With("pack.json", "\"floor\": \"blue\"", "\"floor\": \"yellow\"").Pack());
        await scene.ReportedAsync(r => r.Facts.Remove("weaponSeen"));
        var unknown = (await scene.NowAsync()).Grade;

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["weaponSeen"] = false } }, Scene.Mediator);

        unknown.ShouldSatisfyAllConditions(g => g.Held.Name.ShouldBe("yellow"), g => g.Confirmed.Name.ShouldBe("blue"), g => g.Provisional.Name.ShouldBe("yellow"));
        (await scene.NowAsync()).Grade.ShouldSatisfyAllConditions(g => g.Held.Name.ShouldBe("blue"), g => g.Provisional.ShouldBe(Level.None));
    }

    [Fact]
    public async Task What_could_not_raise_the_level_is_shown_but_not_asked()
    {
        var scene = new Scene();

        await scene.ReportedAsync(r =>
        {
            r.Facts["injury"] = "serious";
            r.Facts.Remove("weaponSeen");
        });

        var dispute = await scene.NowAsync();
        dispute.Grade.CannotTell.ShouldNotBeEmpty();
        dispute.Grade.Ask.ShouldBeEmpty();
        dispute.Duties(DeadlineKinds.FindOut).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_question_is_asked_again_when_the_dispute_comes_back()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp, r => r.Facts.Remove("weaponSeen"));
        var meanwhile = (await scene.NowAsync()).Duties(DeadlineKinds.FindOut);

        await scene.VisitAsync(VisitResult.Flared, VisitResult.Calm);

        meanwhile.ShouldBeEmpty();
        var dispute = await scene.NowAsync();
        dispute.Grade.Ask.ShouldContain("weaponSeen");
        dispute.Duty(DeadlineKinds.FindOut).Holder.ShouldNotBeNull();
    }
}
