using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Duties;

public sealed class ClimbingDutyTests
{
    [Fact]
    public async Task An_undone_duty_goes_to_the_stand_in_the_superiors_and_the_leading_group_nobody_twice()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.PassAsync(TimeSpan.FromDays(14));

        var moved = (await scene.EventsAsync()).OfType<DutyMoved>().Where(m => m.Deadline == "accept-1").Select(m => m.Holder.ToString()).ToArray();
        moved.ShouldBe(["mediator@anping-dongcun", "duty-officer@anping-station", "justice-officer@anping", "township-leader@anping", "county-centre@qingshi", "party-head@leading-group"]);
        (await scene.NowAsync()).Duties("accept").Select(d => d.Holder?.Post).ShouldBe(["party-head", "government-head"]);
    }

    [Fact]
    public async Task It_counts_as_missed_once_however_far_it_climbs()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.SignAsync();

        await scene.PassAsync(TimeSpan.FromDays(14));

        var dispute = await scene.NowAsync();
        dispute.DeadlinesMissed.ShouldBe(1);
        dispute.Duties("accept").ShouldAllBe(d => d.Missed);
    }

    [Fact]
    public async Task At_the_top_it_stays_in_sight_and_nothing_fires_any_more()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromDays(60));
        var version = (await scene.NowAsync()).Version;

        await scene.PassAsync(TimeSpan.FromDays(60));

        (await scene.NowAsync()).Version.ShouldBe(version);
        (await scene.Engine.DutiesAsync(new Holder("party-head", "leading-group"), cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task One_of_those_who_hold_it_together_does_it_for_all()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromDays(60));

        await scene.DoAsync(new Accept(), Scene.Mediator);

        (await scene.NowAsync()).Duties("accept").ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_it_only_tells_the_duty_stays_and_holder_and_superior_hear_of_it()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        for (var i = 0; i < 3; i++) await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);

        await scene.PassAsync(TimeSpan.FromDays(8));

        (await scene.NowAsync()).Duty(DeadlineKinds.Close).ShouldSatisfyAllConditions(d => d.Missed.ShouldBeTrue(), d => d.First.ShouldBeNull());
        (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken)).Last(c => c.Events.OfType<DeadlineMissed>().Any(m => m.Deadline.StartsWith("close", StringComparison.Ordinal)))
            .Events.OfType<NoticeRaised>().Select(n => n.To?.ToString())
            .ShouldBe(["community-officer@anping-station", "station-leader@anping-station"]);
    }

    [Fact]
    public async Task A_duty_whose_people_are_all_away_is_passed_over_at_once_and_its_due_moment_stays()
    {
        var scene = new Scene(Away("yu-mei", "dong-gang"));

        var accept = (await scene.ReportedAsync()).Duty("accept");

        accept.First.ShouldBe(new Holder("mediator", "anping-dongcun"));
        accept.Holder.ShouldBe(new Holder("duty-officer", "anping-station"));
        accept.Due.ShouldBe(Scene.Start.AddDays(1));
        (await scene.NowAsync()).DeadlinesMissed.ShouldBe(0);
    }

    [Fact]
    public async Task With_a_stand_in_there_nobody_is_passed_over()
    {
        var scene = new Scene(Away("yu-mei"));

        (await scene.ReportedAsync()).Duty("accept").First.ShouldBeNull();
    }

    [Fact]
    public async Task A_passed_over_duty_gets_due_sooner_by_a_rise_all_the_same()
    {
        var scene = new Scene(Away("yu-mei", "dong-gang"));
        await scene.ReportedAsync();

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["injury"] = "minor" } }, Scene.Officer);

        (await scene.NowAsync()).Duty("accept").Due.ShouldBe(Scene.Start.AddHours(1));
    }

    [Fact]
    public async Task When_the_last_person_of_a_post_steps_aside_its_duties_go_on_to_the_next()
    {
        var scene = new Scene(Away("han-yong", "tang-ying", "feng-zhiyong"));
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new Recuse { Reason = "my cousin" }, Scene.Officer);

        (await scene.NowAsync()).Duty("assess").Holder.ShouldBe(new Holder("station-leader", "anping-station"));
    }

    private static Parley.Packs.Pack Away(params string[] people) => new ChangedPack()
        .With("organisation.json", "\"absences\": []", $"\"absences\": [{string.Join(", ", people.Select(p => $"{{ \"person\": \"{p}\", \"from\": \"2026-03-01\", \"to\": \"2026-03-31\" }}"))}]").Pack();
}
