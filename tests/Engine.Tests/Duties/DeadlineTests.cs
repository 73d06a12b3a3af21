using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Duties;

public sealed class DeadlineTests
{
    [Fact]
    public async Task Done_at_the_due_moment_is_in_time()
    {
        var scene = new Scene();
        var due = (await scene.ReportedAsync()).Duty("accept").Due;
        scene.Clock.SetUtcNow(due);

        var accepted = await scene.DoAsync(new Accept(), Scene.Mediator);

        accepted.Events.OfType<DeadlineMet>().ShouldContain(m => m.Deadline == "accept-1" && m.InTime);
    }

    [Fact]
    public async Task Done_a_moment_later_is_late_also_when_nothing_fired_yet()
    {
        var scene = new Scene();
        var due = (await scene.ReportedAsync()).Duty("accept").Due;
        scene.Clock.SetUtcNow(due.AddTicks(1));

        var accepted = await scene.DoAsync(new Accept(), Scene.Mediator);

        accepted.Events.OfType<DeadlineMet>().ShouldContain(m => m.Deadline == "accept-1" && !m.InTime);
    }

    [Fact]
    public async Task What_happened_in_time_and_was_entered_late_is_in_time()
    {
        var scene = new Scene();
        var due = (await scene.ReportedAsync()).Duty("accept").Due;
        scene.Clock.SetUtcNow(due.AddHours(2));

        var accepted = await scene.DoAsync(new Accept { HappenedAt = due.AddHours(-1) }, Scene.Mediator);

        accepted.Events.OfType<DeadlineMet>().ShouldContain(m => m.Deadline == "accept-1" && m.InTime);
    }

    [Fact]
    public async Task A_rise_makes_what_depends_on_the_level_due_sooner_from_when_it_started()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromHours(1));

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["violenceThreatened"] = true } }, Scene.Mediator);

        var accept = (await scene.NowAsync()).Duty("accept");
        accept.Due.ShouldBe(Scene.Start.AddHours(8));
        accept.Limit.ShouldBe("8h");
    }

    [Fact]
    public async Task A_rise_never_moves_a_due_moment_later()
    {
        var scene = new Scene(new ChangedPack().With("deadlines.json", "\"length\": { \"blue\": \"1d\", \"yellow\": \"8h\", \"orange\": \"1h\", \"red\": \"15min\", \"otherwise\": \"1d\" },\n      \"earlyWarning\"", "\"length\": { \"blue\": \"1h\", \"yellow\": \"9d\", \"orange\": \"9d\", \"red\": \"9d\", \"otherwise\": \"9d\" },\n      \"earlyWarning\"").Pack());
        var due = (await scene.ReportedAsync()).Duty("accept").Due;

        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["violenceThreatened"] = true } }, Scene.Mediator);

        (await scene.NowAsync()).Duty("accept").Due.ShouldBe(due);
    }

    [Fact]
    public async Task Unrelated_events_never_move_a_deadline()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        var before = (await scene.NowAsync()).Deadlines;
        scene.Clock.Advance(TimeSpan.FromHours(3));

        await scene.DoAsync(new AddNote { Text = "rain" }, Scene.Mediator);
        await scene.DoAsync(new AddFacts { Facts = new GivenFacts { ["peopleInvolved"] = 3 } }, Scene.Mediator);
        await scene.DoAsync(new RecordProgress { Text = "spoke with both" }, Scene.Mediator);
        await scene.DoAsync(new Join { Unit = "anping" }, Scene.Officer);

        (await scene.NowAsync()).Deadlines.ShouldBe(before);
    }

    [Fact]
    public async Task A_deadline_ends_with_the_stages_it_runs_in()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);

        await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);

        var dispute = await scene.NowAsync();
        dispute.Duties("assess").ShouldBeEmpty();
        dispute.Duty(DeadlineKinds.Referral).Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(30));
    }

    [Fact]
    public async Task A_due_moment_the_ledger_hands_over_is_taken_as_it_is()
    {
        var scene = new Scene(new ChangedPack().With("deadlines.json", "\"accept\": {", "\"answer\": { \"starts\": [\"Reported\"], \"stops\": [\"DisputeClosed\"], \"given\": true, \"holder\": \"mediator\", \"missed\": \"nothing\" },\n    \"accept\": {").Pack());
        var given = Scene.Start.AddDays(3).AddSeconds(7);
        await scene.DoAsync(Scene.Harmless() with { Due = given }, Scene.Reception);

        var answer = (await scene.NowAsync()).Duty("answer");

        answer.Due.ShouldBe(given);
        answer.Limit.ShouldBe("given");
    }

    [Fact]
    public async Task A_due_moment_the_ledger_did_not_hand_over_is_none()
    {
        var scene = new Scene(new ChangedPack().With("deadlines.json", "\"accept\": {", "\"answer\": { \"starts\": [\"Reported\"], \"stops\": [\"DisputeClosed\"], \"given\": true, \"holder\": \"mediator\" },\n    \"accept\": {").Pack());

        (await scene.ReportedAsync()).Duties("answer").ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_calendar_ends_the_decision_is_refused_and_not_guessed()
    {
        var scene = new Scene();
        scene.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 31, 1, 0, 0, TimeSpan.Zero));

        var refusal = await scene.RefusedAsync(Scene.Harmless(), Scene.Reception);

        refusal.Id.ShouldBe("PAR0801");
        refusal.Guard.ShouldBe("Calendar");
        (await scene.Engine.FindAsync(scene.Id, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Progress_every_day_is_due_anew_with_each_report_of_progress()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["injury"] = "serious");
        await scene.PassAsync(TimeSpan.FromMinutes(10));

        await scene.DoAsync(new RecordProgress { Text = "the ambulance came" }, Scene.Mediator);

        var dispute = await scene.NowAsync();
        dispute.Duty(DeadlineKinds.Progress).Due.ShouldBe(scene.Clock.GetUtcNow().AddDays(1));
        dispute.DeadlinesKept.ShouldBe(1);
    }

    [Fact]
    public async Task Progress_is_no_duty_below_red()
    {
        var scene = new Scene();

        var dispute = await scene.ReportedAsync(r => r.Facts["injury"] = "minor");

        dispute.Duties(DeadlineKinds.Progress).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_order_is_done_by_whoever_holds_it_and_names_it()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new Supervise { Order = "go there", Addressee = new Holder("station-leader"), Due = scene.Clock.GetUtcNow().AddDays(2) }, Scene.Township);
        var order = (await scene.NowAsync()).Duty(DeadlineKinds.Supervise);

        await scene.DoAsync(new RecordProgress { Text = "I spoke with both" }, Scene.Mediator);
        var refusal = await scene.RefusedAsync(new RecordProgress { Text = "done", Deadline = order.Id }, Scene.Mediator);
        var still = (await scene.NowAsync()).Duties(DeadlineKinds.Supervise).Count;
        await scene.DoAsync(new RecordProgress { Text = "done", Deadline = order.Id }, Scene.Station);

        order.Holder.ShouldBe(new Holder("station-leader", "anping-station"));
        refusal.Id.ShouldBe("PAR0327");
        still.ShouldBe(1);
        (await scene.NowAsync()).Orders.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pause_is_a_duty_too_so_that_nobody_is_forgotten_while_nothing_else_runs()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        var settle = (await scene.NowAsync()).Duty("settle");

        await scene.DoAsync(new Pause { Deadline = settle.Id, Reason = "illness" }, Scene.Mediator);

        var pause = (await scene.NowAsync()).Duty(DeadlineKinds.Resume);
        pause.ShouldSatisfyAllConditions(p => p.Holder.ShouldBe(settle.Holder), p => p.Subject.ShouldBe(settle.Id), p => p.Due.ShouldBe(Scene.Start.AddDays(30)));
        await scene.DoAsync(new Resume { Deadline = settle.Id }, Scene.Mediator);
        (await scene.NowAsync()).Duties(DeadlineKinds.Resume).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pause_goes_on_as_a_duty_when_the_dispute_is_handed_over()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new Pause { Deadline = (await scene.NowAsync()).Duty("settle").Id, Reason = "illness" }, Scene.Mediator);
        await scene.PassAsync(TimeSpan.FromHours(1));

        await scene.DoAsync(new Designate { Unit = "liushu", Reason = "it is theirs" }, Scene.Township);

        var dispute = await scene.NowAsync();
        dispute.Duty(DeadlineKinds.Resume).ShouldSatisfyAllConditions(p => p.Subject.ShouldBe(dispute.Duty("settle").Id), p => p.Due.ShouldBe(Scene.Start.AddDays(30)));
    }

    [Fact]
    public async Task A_pause_that_nobody_ends_climbs_and_one_whose_deadline_is_met_is_over()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        await scene.DoAsync(new Pause { Deadline = (await scene.NowAsync()).Duty("settle").Id, Reason = "illness" }, Scene.Mediator);

        await scene.PassAsync(TimeSpan.FromDays(31));

        (await scene.NowAsync()).Duties(DeadlineKinds.Resume).ShouldContain(d => d.Missed && d.Rung > 0);
        await scene.DoAsync(new Settle { Form = AgreementForm.Oral }, Scene.Mediator);
        (await scene.NowAsync()).Duties(DeadlineKinds.Resume).ShouldBeEmpty();
    }

}
