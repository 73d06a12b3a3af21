using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Duties;

public sealed class VisitPlanTests
{
    [Theory]
    [InlineData(2, new[] { 7, 30 })]
    [InlineData(6, new[] { 3, 7, 30 })]
    [InlineData(12, new[] { 1, 3, 7, 30 })]
    [InlineData(40, new[] { 1, 3, 7, 15, 30, 90 })]
    public async Task Visits_are_planned_by_level_from_the_day_it_was_settled(int people, int[] days)
    {
        var scene = new Scene();

        var dispute = await scene.AtAsync(Stage.FollowingUp, r => r.Facts["peopleInvolved"] = people);

        dispute.Duties(DeadlineKinds.Visit).Where(v => v.Subject != "obligations").Select(v => v.Due).ShouldBe(days.Select(d => Scene.Start.AddDays(d)));
    }

    [Fact]
    public async Task A_rise_adds_the_visits_of_the_higher_level_that_still_lie_ahead_counted_from_the_settling()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.PassAsync(TimeSpan.FromDays(2));
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "minor" } }, Scene.Officer);

        (await scene.NowAsync()).Duties(DeadlineKinds.Visit).Select(v => v.Due).ShouldBe([Scene.Start.AddDays(30), Scene.Start.AddDays(3), Scene.Start.AddDays(7)], ignoreOrder: true);
    }

    [Fact]
    public async Task Visits_that_were_not_calm_enough_begin_again_and_closing_is_due_only_after_them()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        await scene.VisitAsync(VisitResult.Calm, VisitResult.NotReached);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        var notYet = await scene.NowAsync();
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        notYet.Duty(DeadlineKinds.Visit).Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(7));
        notYet.Duties(DeadlineKinds.Close).ShouldBeEmpty();
        var dispute = await scene.NowAsync();
        dispute.Duties(DeadlineKinds.Visit).ShouldBeEmpty();
        dispute.Duty(DeadlineKinds.Close).Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(7));
    }

    [Fact]
    public async Task Closing_is_not_due_any_more_once_a_rise_asks_for_visits()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        for (var i = 0; i < 3; i++) await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        var closing = (await scene.NowAsync()).Duties(DeadlineKinds.Close).Count;

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "minor" } }, Scene.Officer);

        closing.ShouldBe(1);
        (await scene.NowAsync()).Duties(DeadlineKinds.Close).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_visit_is_after_the_last_obligation()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        AgreedObligation[] owed = [new("p1", "p2", "pay", Scene.Start.AddDays(40)), new("p2", "p1", "move the wall", Scene.Start.AddDays(60))];

        await scene.DoAsync(new Settle { Form = AgreementForm.Oral, Obligations = [.. owed] }, Scene.Mediator);

        (await scene.NowAsync()).Duties(DeadlineKinds.Visit).Max(v => v.Due).ShouldBe(Scene.Start.AddDays(67));
    }

    [Fact]
    public async Task Each_stage_has_a_plan_of_its_own()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);
        var checkIns = (await scene.NowAsync()).Duties(DeadlineKinds.Visit);
        await scene.PassAsync(TimeSpan.FromDays(10));

        await scene.DoAsync(new RecordReferralAnswer { Settled = true }, Scene.Officer);

        checkIns.Select(v => v.Due).ShouldBe([Scene.Start.AddDays(15)]);
        (await scene.NowAsync()).Duties(DeadlineKinds.Visit).Select(v => v.Due).ShouldBe([Scene.Start.AddDays(17), Scene.Start.AddDays(40)]);
    }

    [Fact]
    public async Task A_visit_does_not_begin_the_stage_anew()
    {
        var scene = new Scene();
        var since = (await scene.AtAsync(Stage.FollowingUp)).StageAt;
        await scene.PassAsync(TimeSpan.FromDays(3));

        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        (await scene.NowAsync()).StageAt.ShouldBe(since);
    }

    [Fact]
    public async Task A_missed_visit_climbs_and_the_next_visit_makes_up_for_it()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.PassAsync(TimeSpan.FromDays(8));
        var missed = (await scene.NowAsync()).Duties(DeadlineKinds.Visit).Single(v => v.Missed);

        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        missed.Holder.ShouldNotBe(missed.First);
        var dispute = await scene.NowAsync();
        dispute.MissedVisits.ShouldBe(1);
        dispute.Duties(DeadlineKinds.Visit).ShouldAllBe(v => !v.Missed);
    }

    [Fact]
    public async Task Help_with_the_court_is_due_only_where_the_parties_want_it()
    {
        var wanted = new Scene();
        await wanted.AtAsync(Stage.Resolving);
        var not = new Scene();
        await not.AtAsync(Stage.Resolving);

        await wanted.DoAsync(new Settle { Form = AgreementForm.Oral, SeekConfirmation = true }, Scene.Mediator);
        await not.DoAsync(new Settle { Form = AgreementForm.Oral }, Scene.Mediator);

        (await wanted.NowAsync()).Duty(DeadlineKinds.Confirmation).ShouldSatisfyAllConditions(
            d => d.Holder.ShouldBe(new Holder("justice-officer", "anping")), d => d.Due.ShouldBe(Scene.Start.AddDays(30)));
        (await not.NowAsync()).Duties(DeadlineKinds.Confirmation).ShouldBeEmpty();
    }

    [Fact]
    public async Task Grading_again_when_the_visits_are_made_changes_nothing_and_is_answered()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        while ((await scene.NowAsync()).Duties(DeadlineKinds.Visit).Count > 0) await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        await scene.DoAsync(new Regrade(), Actor.System);

        (await scene.NowAsync()).Duty(DeadlineKinds.Close).Holder.ShouldNotBeNull();
    }

}
