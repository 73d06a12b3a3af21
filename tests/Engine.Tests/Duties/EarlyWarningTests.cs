using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Duties;

public sealed class EarlyWarningTests
{
    [Fact]
    public async Task The_holder_is_told_before_the_duty_is_due_and_only_once()
    {
        var scene = new Scene();
        var accept = (await scene.ReportedAsync()).Duty("accept");

        await scene.PassAsync(accept.Due - Scene.Start - TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        var early = await RemindersAsync(scene);
        await scene.PassAsync(TimeSpan.FromTicks(1));
        var told = await RemindersAsync(scene);
        await scene.PassAsync(TimeSpan.FromMinutes(9));

        early.ShouldBeEmpty();
        told.ShouldHaveSingleItem().To.ShouldBe(accept.Holder);
        (await scene.EventsAsync()).OfType<DeadlineNear>().ShouldBe([new DeadlineNear(accept.Id, accept.Due)]);
    }

    [Fact]
    public async Task What_was_done_in_time_reminds_nobody()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.DoAsync(new Accept(), Scene.Mediator);
        await scene.PassAsync(TimeSpan.FromHours(30));

        (await scene.EventsAsync()).OfType<DeadlineNear>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_duty_that_was_missed_and_climbed_reminds_nobody_any_more()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.PassAsync(TimeSpan.FromDays(4));

        var events = await scene.EventsAsync();
        events.OfType<DutyMoved>().Count(m => m.Deadline == "accept-1").ShouldBeGreaterThan(1);
        events.OfType<DeadlineNear>().Count(n => n.Deadline == "accept-1").ShouldBe(1);
    }

    [Fact]
    public async Task Where_less_is_left_than_the_early_warning_there_is_none()
    {
        var scene = new Scene(new ChangedPack().With("deadlines.json", "\"earlyWarning\": \"10min\"", "\"earlyWarning\": \"20min\"").Pack());

        var dispute = await scene.ReportedAsync(r => r.Facts["injury"] = "serious");

        dispute.Duty("accept").Due.ShouldBe(Scene.Start.AddMinutes(15));
        dispute.Duties(DeadlineKinds.EarlyWarning).ShouldNotContain(d => d.Subject == "accept-1");
    }

    [Fact]
    public async Task A_shortened_duty_is_reminded_of_before_its_new_moment()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromHours(1));

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["violenceThreatened"] = true } }, Scene.Mediator);

        var reminder = (await scene.NowAsync()).Duties(DeadlineKinds.EarlyWarning).Single(d => d.Subject == "accept-1");
        reminder.Due.ShouldBe(Scene.Start.AddHours(8).AddMinutes(-10));
        reminder.Setting.ShouldBe(2);
    }

    [Fact]
    public async Task An_extended_duty_is_reminded_of_again()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");
        await scene.PassAsync(TimeSpan.FromDays(29));

        await scene.DoAsync(new ExtendDeadline { Deadline = settle.Id, By = new Length(10, LengthUnit.Days), Reason = "the expert is away" }, Scene.Officer);
        await scene.DoAsync(new Approve { Proposal = "q1" }, Scene.Station);
        await scene.PassAsync(TimeSpan.FromDays(10));

        (await scene.EventsAsync()).OfType<DeadlineNear>().Where(n => n.Deadline == settle.Id).Select(n => n.Due).ShouldBe([settle.Due, settle.Due.AddDays(10)]);
    }

    [Fact]
    public async Task A_paused_duty_reminds_nobody_until_it_runs_again()
    {
        var scene = new Scene();
        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");
        await scene.PassAsync(TimeSpan.FromDays(20));
        await scene.DoAsync(new Pause { Deadline = settle.Id, Reason = "expert-opinion" }, Scene.Mediator);
        await scene.PassAsync(TimeSpan.FromDays(40));
        var paused = (await scene.EventsAsync()).OfType<DeadlineNear>().Any(n => n.Deadline == settle.Id);

        await scene.DoAsync(new Resume { Deadline = settle.Id }, Scene.Mediator);
        await scene.PassAsync(TimeSpan.FromDays(9));

        paused.ShouldBeFalse();
        (await scene.EventsAsync()).OfType<DeadlineNear>().Where(n => n.Deadline == settle.Id).Select(n => n.Due).ShouldBe([settle.Due.AddDays(40)]);
    }

    [Fact]
    public async Task Where_nothing_ran_at_the_moment_nobody_is_reminded_of_what_is_overdue()
    {
        var scene = new Scene();
        var accept = (await scene.ReportedAsync()).Duty("accept");
        scene.Clock.SetUtcNow(accept.Due.AddDays(7));

        await scene.Engine.FireAllDueAsync(scene.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        var events = await scene.EventsAsync();
        events.OfType<DeadlineMissed>().ShouldContain(m => m.Deadline == accept.Id);
        events.OfType<DeadlineNear>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Reminders_are_nobodys_duty_and_give_no_other_deadline_another_name()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);

        var dispute = await scene.NowAsync();

        dispute.Duties(DeadlineKinds.EarlyWarning).ShouldNotBeEmpty();
        dispute.Duties(DeadlineKinds.EarlyWarning).ShouldAllBe(d => d.Holder == null);
        (await scene.Engine.DutiesAsync(cancellationToken: TestContext.Current.CancellationToken)).ShouldAllBe(d => d.Deadline.Kind != DeadlineKinds.EarlyWarning);
    }

    [Fact]
    public async Task A_reminder_in_working_days_comes_on_a_working_day()
    {
        var scene = new Scene(new ChangedPack().With("deadlines.json", "\"earlyWarning\": \"2d\", \"pauseReasons\"", "\"earlyWarning\": \"3wd\", \"pauseReasons\"").Pack());

        var settle = (await scene.AtAsync(Stage.Resolving)).Duty("settle");

        var reminder = (await scene.NowAsync()).Duties(DeadlineKinds.EarlyWarning).Single(d => d.Subject == settle.Id);
        settle.Due.ShouldBe(new DateTimeOffset(2026, 4, 1, 1, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(1), "a Wednesday");
        (settle.Due - reminder.Due).ShouldBe(TimeSpan.FromDays(5), "Tuesday, Monday, and Friday before");
    }

    private static async Task<NoticeRaised[]> RemindersAsync(Scene scene) => [.. (await scene.EventsAsync()).OfType<NoticeRaised>().Where(n => n.Text == "reminder")];
}
