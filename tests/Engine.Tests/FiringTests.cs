using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests;

public sealed class FiringTests
{
    [Fact]
    public async Task A_deadline_fires_once_also_when_it_is_sent_twice()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromDays(1));
        var fire = new FireDeadline { Deadline = "accept-1", Setting = 1 };

        await scene.DoAsync(fire, Actor.System);
        var again = await scene.DoAsync(fire, Actor.System);
        await scene.Engine.FireAllDueAsync(scene.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        again.Events.ShouldBeEmpty();
        (await scene.EventsAsync()).OfType<DeadlineMissed>().Count(m => m.Deadline == "accept-1").ShouldBe(1);
    }

    [Fact]
    public async Task It_does_not_fire_before_it_is_due()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));

        var refusal = await scene.RefusedAsync(new FireDeadline { Deadline = "accept-1", Setting = 1 }, Actor.System);

        refusal.Id.ShouldBe("PAR0936");
    }

    [Fact]
    public async Task One_that_was_met_or_set_anew_does_not_fire_any_more()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromDays(1));
        await scene.DoAsync(new Accept(), Scene.Mediator);

        var met = await scene.DoAsync(new FireDeadline { Deadline = "accept-1", Setting = 1 }, Actor.System);

        met.Events.ShouldBeEmpty();
        (await scene.NowAsync()).DeadlinesMissed.ShouldBe(0);
    }

    [Fact]
    public async Task What_ran_out_while_the_process_was_down_fires_when_it_is_back_and_keeps_both_moments()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromHours(30));

        await scene.Engine.FireAllDueAsync(scene.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        var commit = (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken)).Single(c => c.Events.OfType<DeadlineMissed>().Any());
        commit.At.ShouldBe(Scene.Start.AddHours(30));
        commit.Events.OfType<DeadlineMissed>().Single().Due.ShouldBe(Scene.Start.AddDays(1));
        commit.Events.OfType<DutyMoved>().Single().Due.ShouldBe(Scene.Start.AddHours(54));
    }

    [Fact]
    public async Task A_limit_entered_when_it_had_run_out_already_fires_at_once_at_the_moment_it_was_entered()
    {
        var scene = new Scene();
        await scene.DoAsync(Scene.Harmless() with { HappenedAt = Scene.Start.AddDays(-3) }, Scene.Reception);

        var fired = await scene.Engine.FireDueAsync(scene.Id, Scene.Start, inclusive: true, TestContext.Current.CancellationToken);

        fired.ShouldBe(2, "accepting and signing");
        (await scene.EventsAsync()).OfType<DeadlineMissed>().ShouldContain(m => m.Due == Scene.Start.AddDays(-2));
    }

    [Fact]
    public async Task One_that_cannot_fire_keeps_none_of_the_others_from_it()
    {
        var scene = new Scene();
        scene.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 30, 1, 0, 0, TimeSpan.Zero));
        await scene.With("a").ReportedAsync();
        await scene.With("b").ReportedAsync();
        scene.Clock.Advance(TimeSpan.FromDays(2));

        var fault = await Should.ThrowAsync<Parley.Journal.JournalException>(() => scene.Engine.FireAllDueAsync(scene.Clock.GetUtcNow(), TestContext.Current.CancellationToken));

        fault.Id.ShouldBe("PAR0123");
        foreach (var id in new[] { "a", "b" })
        {
            var dispute = await scene.With(id).NowAsync();
            dispute.Duty("accept").Missed.ShouldBeTrue($"{id} climbs by natural days");
            dispute.Duty(DeadlineKinds.Sign).Missed.ShouldBeFalse($"{id} would climb by working days the calendar does not have");
        }
    }
}
