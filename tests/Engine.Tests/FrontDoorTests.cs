using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests;

public sealed class FrontDoorTests
{
    private static readonly SendOptions Same = new() { CommandId = new CommandId("again") };

    [Fact]
    public async Task The_same_id_and_body_get_the_first_answer_again_and_nothing_happens_twice()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        var note = new AddNote { Text = "rain" };

        var first = await scene.DoAsync(note, Scene.Mediator, Same);
        await scene.DoAsync(new AddNote { Text = "more rain" }, Scene.Mediator);
        var second = await scene.DoAsync(note with { }, Scene.Mediator, Same);

        second.ShouldSatisfyAllConditions(s => s.Repeated.ShouldBeTrue(), s => s.Version.ShouldBe(first.Version), s => s.Events.ShouldBe(first.Events));
        (await scene.EventsAsync()).OfType<NoteAdded>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_proposal_sent_twice_is_one_proposal()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing, r => r.Facts["injury"] = "minor");

        var first = await scene.DoAsync(new StopWatching { Reason = "moved" }, Scene.Officer, Same);
        var second = await scene.DoAsync(new StopWatching { Reason = "moved" }, Scene.Officer, Same);

        second.Proposal.ShouldBe(first.Proposal);
        (await scene.NowAsync()).Proposals.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_id_with_another_body_is_refused()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.DoAsync(new AddNote { Text = "rain" }, Scene.Mediator, Same);

        var refusal = await scene.RefusedAsync(new AddNote { Text = "sun" }, Scene.Mediator, Same);

        refusal.Id.ShouldBe("PAR0104");
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.RefusedAsync(new ScreenIn(), Scene.Mediator, Same);
        await scene.DoAsync(new Accept(), Scene.Mediator);

        await scene.DoAsync(new ScreenIn(), Scene.Mediator, Same);

        (await scene.NowAsync()).Stage.ShouldBe(Stage.Assessing);
    }

    [Fact]
    public async Task A_command_made_on_an_older_version_is_refused()
    {
        var scene = new Scene();
        var version = (await scene.ReportedAsync()).Version;
        await scene.DoAsync(new AddNote { Text = "rain" }, Scene.Mediator);

        var stale = await scene.RefusedAsync(new Accept(), Scene.Mediator, new SendOptions { ExpectedVersion = version });
        await scene.DoAsync(new Accept(), Scene.Mediator, new SendOptions { ExpectedVersion = version + 1 });

        stale.Id.ShouldBe("PAR0102");
        stale.Reason().ShouldContain("2, not 1");
    }

    [Fact]
    public async Task An_unknown_dispute_is_refused()
    {
        var refusal = await new Scene().RefusedAsync(new Accept(), Scene.Mediator);

        refusal.Id.ShouldBe("PAR0101");
    }

    [Fact]
    public async Task Nobody_does_what_their_post_does_not_allow()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var post = await scene.RefusedAsync(new Accept(), Scene.Reception);
        var stranger = await scene.RefusedAsync(new Accept(), new Actor("nobody", "mediator@anping-dongcun"));
        var engine = await scene.RefusedAsync(new Accept(), Actor.System);

        post.Id.ShouldBe("PAR0703");
        stranger.Id.ShouldBe("PAR0702");
        engine.Id.ShouldBe("PAR0705");
    }

    [Fact]
    public async Task A_late_entry_shows_both_moments()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        await scene.PassAsync(TimeSpan.FromHours(5));

        await scene.DoAsync(new RecordIncident { Text = "shouting", HappenedAt = Scene.Start.AddHours(1) }, Scene.Mediator);

        var commit = (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken))[^1];
        commit.At.ShouldBe(Scene.Start.AddHours(5));
        commit.Header.HappenedAt.ShouldBe(Scene.Start.AddHours(1));
        (await scene.NowAsync()).Incidents.ShouldHaveSingleItem().At.ShouldBe(Scene.Start.AddHours(1));
    }

    [Fact]
    public async Task Nothing_happened_after_it_was_recorded()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var refusal = await scene.RefusedAsync(new RecordIncident { Text = "shouting", HappenedAt = Scene.Start.AddTicks(1) }, Scene.Mediator);

        refusal.Id.ShouldBe("PAR0108");
    }

    [Fact]
    public async Task A_moment_never_runs_backwards_in_a_dispute()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await scene.DoAsync(new AddNote { Text = "rain" }, Scene.Mediator, new SendOptions { Moment = Scene.Start.AddHours(-1) });

        (await scene.Engine.HistoryAsync(scene.Id, TestContext.Current.CancellationToken))[^1].At.ShouldBe(Scene.Start);
    }

    [Fact]
    public async Task Callers_who_are_in_each_others_way_all_get_through()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => scene.DoAsync(new AddNote { Text = $"note {i}" }, Scene.Mediator, new SendOptions()))));

        var dispute = await scene.NowAsync();
        dispute.Version.ShouldBe(13);
        (await scene.EventsAsync()).OfType<NoteAdded>().Select(n => n.Text.Value).Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public async Task What_another_process_wrote_is_seen_before_anything_is_decided()
    {
        var scene = new Scene();
        await scene.ReportedAsync();
        var other = new DisputeEngine(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock);
        await other.SendAsync(scene.Id, new Accept(), Scene.Mediator, cancellationToken: TestContext.Current.CancellationToken);

        var refusal = await scene.RefusedAsync(new Accept(), Scene.Mediator);

        refusal.Id.ShouldBe("PAR0103");
    }

    [Fact]
    public async Task A_report_gets_its_id_from_the_command_so_that_sending_it_again_opens_nothing_new()
    {
        var scene = new Scene();
        var options = new SendOptions { CommandId = new CommandId("ledger/2026/17") };

        var first = await scene.Engine.ReportAsync(Scene.Harmless(), Scene.Reception, options: options, cancellationToken: TestContext.Current.CancellationToken);
        var second = await scene.Engine.ReportAsync(Scene.Harmless(), Scene.Reception, options: options, cancellationToken: TestContext.Current.CancellationToken);

        second.Dispute.ShouldBe(first.Dispute);
        second.ShouldBeOfType<Accepted>().Repeated.ShouldBeTrue();
    }
}
