using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Duties;

public sealed class LimitTests
{
    [Fact]
    public async Task A_limit_is_extended_as_far_and_as_often_as_its_rule_allows()
    {
        var scene = new Scene();
        var due = (await scene.AtAsync(Stage.Resolving)).Duty("settle").Due;

        var tooFar = await scene.RefusedAsync(Extend(scene, 31), Scene.Mediator);
        await scene.DoAsync(Extend(scene, 30), Scene.Officer);
        await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.Station);
        var again = await scene.RefusedAsync(Extend(scene, 1), Scene.Mediator);

        tooFar.Id.ShouldBe("PAR0932");
        again.Id.ShouldBe("PAR0932");
        var settle = (await scene.NowAsync()).Duty("settle");
        settle.Due.ShouldBe(due.AddDays(30));
        settle.Extensions.ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_without_a_rule_for_it_is_not_extended_or_paused()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var extend = await scene.RefusedAsync(new ExtendDeadline { Deadline = "accept-1", By = new Length(1, LengthUnit.Days), Reason = "busy" }, Scene.Mediator);
        var pause = await scene.RefusedAsync(new Pause { Deadline = "accept-1", Reason = "illness" }, Scene.Mediator);
        var unknown = await scene.RefusedAsync(new Pause { Deadline = "accept-9", Reason = "illness" }, Scene.Mediator);

        extend.Id.ShouldBe("PAR0932");
        pause.Id.ShouldBe("PAR0933");
        unknown.Id.ShouldBe("PAR0931");
    }

    [Fact]
    public async Task A_paused_limit_does_not_fire_and_goes_on_with_what_was_left()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");
        await scene.PassAsync(TimeSpan.FromDays(20));
        await scene.DoAsync(new Pause { Deadline = settle.Id, Reason = "expert-opinion" }, Scene.Mediator);
        await scene.PassAsync(TimeSpan.FromDays(40));
        var paused = (await scene.NowAsync()).Duty("settle");

        await scene.DoAsync(new Resume { Deadline = settle.Id }, Scene.Mediator);

        paused.ShouldSatisfyAllConditions(d => d.State.ShouldBe(DeadlineState.Paused), d => d.Missed.ShouldBeFalse());
        var resumed = (await scene.NowAsync()).Duty("settle");
        resumed.Due.ShouldBe(settle.Due.AddDays(40));
        resumed.State.ShouldBe(DeadlineState.Running);
    }

    [Fact]
    public async Task A_pause_has_a_reason_of_the_rule_and_is_not_begun_twice()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");

        var reason = await scene.RefusedAsync(new Pause { Deadline = settle.Id, Reason = "tired" }, Scene.Mediator);
        await scene.DoAsync(new Pause { Deadline = settle.Id, Reason = "illness" }, Scene.Mediator);
        var twice = await scene.RefusedAsync(new Pause { Deadline = settle.Id, Reason = "illness" }, Scene.Mediator);
        await scene.DoAsync(new Resume { Deadline = settle.Id }, Scene.Mediator);
        var running = await scene.RefusedAsync(new Resume { Deadline = settle.Id }, Scene.Mediator);

        reason.Id.ShouldBe("PAR0933");
        twice.Id.ShouldBe("PAR0935");
        running.Id.ShouldBe("PAR0934");
    }

    private static ExtendDeadline Extend(Scene scene, int days) =>
        new() { Deadline = scene.Engine.FindAsync(scene.Id).GetAwaiter().GetResult().ShouldNotBeNull().Duty("settle").Id, By = new Length(days, LengthUnit.Days), Reason = "the expert is away" };
}
