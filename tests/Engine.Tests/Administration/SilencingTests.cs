using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Notices;

namespace Parley.Tests.Administration;

public sealed class SilencingTests
{
    private static readonly SilenceScope Reminders = new() { Units = ["anping"], Texts = ["reminder"], UpTo = new Level("yellow") };
    private readonly Scene scene = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => scene.Clock.GetUtcNow();

    [Fact]
    public async Task A_silence_keeps_who_set_it_in_which_post_and_why()
    {
        var reply = await scene.Engine.SilenceAsync(Reminders, " training day ", Now.AddHours(4), Scene.County, cancellationToken: Cancel);

        var silence = (await scene.Engine.SilencesAsync(Cancel)).ShouldHaveSingleItem();
        reply.Silence.ShouldBe(silence);
        silence.ShouldSatisfyAllConditions(s => s.Owner.ShouldBe(Scene.County), s => s.Reason.ShouldBe("training day"), s => s.Scope.ShouldBe(Reminders), s => s.From.ShouldBe(Now), s => s.Until.ShouldBe(Now.AddHours(4)));
    }

    [Fact]
    public async Task It_survives_a_restart_and_another_host_on_the_journal_sees_it_and_its_end()
    {
        var other = new DisputeEngine(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock);
        (await other.SilencesNowAsync(Cancel)).All.ShouldBeEmpty();
        var id = await SetAsync();

        var covered = (await other.SilencesNowAsync(Cancel)).Covering(new RaisedNotice(new DisputeId("d1"), "anping-dongcun", "reminder", new Holder("mediator", "anping-dongcun"), new Level("blue")), scene.Pack, Now);
        var ended = await other.EndSilenceAsync(id, Scene.OtherCounty, Cancel);

        covered.ShouldNotBeNull().Id.ShouldBe(id);
        ended.Silence.ShouldNotBeNull().ShouldSatisfyAllConditions(s => s.EndedBy.ShouldBe(Scene.OtherCounty), s => s.StandingAt(Now).ShouldBe(SilenceStanding.Over));
        (await scene.Engine.SilencesAsync(Cancel)).ShouldHaveSingleItem().EndedAt.ShouldBe(Now);
    }

    [Fact]
    public async Task A_later_beginning_is_awaited_and_an_earlier_one_is_now()
    {
        var later = await scene.Engine.SilenceAsync(Reminders, "a drill", Now.AddDays(2), Scene.County, Now.AddDays(1), Cancel);
        var earlier = await scene.Engine.SilenceAsync(Reminders, "a drill", Now.AddDays(2), Scene.County, Now.AddDays(-1), Cancel);

        later.Silence.ShouldNotBeNull().StandingAt(Now).ShouldBe(SilenceStanding.Awaited);
        earlier.Silence.ShouldNotBeNull().From.ShouldBe(Now);
    }

    [Fact]
    public async Task Nobody_without_the_right_silences_anything_or_ends_a_silence()
    {
        var id = await SetAsync();

        var set = await scene.Engine.SilenceAsync(Reminders, "quiet please", Now.AddHours(1), Scene.Station, cancellationToken: Cancel);
        var ended = await scene.Engine.EndSilenceAsync(id, Scene.Mediator, Cancel);
        var engine = await scene.Engine.SilenceAsync(Reminders, "quiet please", Now.AddHours(1), Actor.System, cancellationToken: Cancel);

        new[] { set, ended, engine }.ShouldAllBe(r => r.Refusal != null && r.Refusal.Guard == "Post");
        (await scene.Engine.SilencesAsync(Cancel)).ShouldHaveSingleItem().EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_highest_level_asked_for_by_name_is_refused_and_nothing_is_written()
    {
        (await RefusedAsync(Reminders with { UpTo = new Level("red") })).ShouldBe("PAR0851");

        (await scene.Journal.HeadAsync(Streams.Administration, Cancel)).Version.ShouldBe(0);
    }

    [Fact]
    public async Task A_silence_that_names_nothing_or_something_misspelt_is_refused()
    {
        (await RefusedAsync(new SilenceScope())).ShouldBe("PAR0850");
        (await RefusedAsync(Reminders with { UpTo = new Level("purple") })).ShouldBe("PAR0852");
        (await RefusedAsync(Reminders with { Posts = [new Holder("medaitor")] })).ShouldBe("PAR0853");
        (await RefusedAsync(Reminders with { Posts = [new Holder("mediator", "nowhere")] })).ShouldBe("PAR0854");
        (await RefusedAsync(Reminders with { Units = ["nowhere"] })).ShouldBe("PAR0854");
        (await RefusedAsync(Reminders with { Texts = ["remindre"] })).ShouldBe("PAR0855");
        (await RefusedAsync(Reminders with { Disputes = [new DisputeId("d1")] })).ShouldBe("PAR0101");
    }

    [Fact]
    public async Task A_dispute_that_is_there_can_be_named()
    {
        await scene.ReportedAsync();

        (await scene.Engine.SilenceAsync(new SilenceScope { Disputes = [scene.Id] }, "a drill", Now.AddHours(1), Scene.County, cancellationToken: Cancel)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task It_ends_after_it_begins_and_within_thirty_days_and_has_a_reason()
    {
        (await RefusedAsync(Reminders, Now)).ShouldBe("PAR0856");
        (await RefusedAsync(Reminders, Now.AddHours(1), from: Now.AddHours(2))).ShouldBe("PAR0856");
        (await RefusedAsync(Reminders, Now.AddDays(30).AddTicks(1))).ShouldBe("PAR0857");
        (await RefusedAsync(Reminders, reason: "  ")).ShouldBe("PAR0149");
        (await scene.Engine.SilenceAsync(Reminders, "a drill", Now.AddDays(30), Scene.County, cancellationToken: Cancel)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_silence_that_is_over_or_was_never_set_cannot_be_ended()
    {
        var id = await SetAsync();
        scene.Clock.Advance(TimeSpan.FromHours(4));

        (await scene.Engine.EndSilenceAsync(id, Scene.County, Cancel)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0859");
        (await scene.Engine.EndSilenceAsync("s99", Scene.County, Cancel)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0858");
    }

    [Fact]
    public async Task Duties_and_revisions_go_on_as_if_nothing_were_silenced()
    {
        await SetAsync();
        await scene.ReportedAsync();
        await scene.DoAsync(new Accept(), Scene.Mediator);

        await scene.PassAsync(TimeSpan.FromDays(3));

        (await scene.NowAsync()).Deadlines.ShouldNotBeEmpty();
        (await scene.Engine.RevisionsAsync(Cancel)).ShouldBeEmpty();
    }

    private async Task<string> SetAsync() =>
        (await scene.Engine.SilenceAsync(Reminders, "training day", Now.AddHours(4), Scene.County, cancellationToken: Cancel)).Silence.ShouldNotBeNull().Id;

    private async Task<string> RefusedAsync(SilenceScope scope, DateTimeOffset? until = null, DateTimeOffset? from = null, string reason = "a drill") =>
        (await scene.Engine.SilenceAsync(scope, reason, until ?? Now.AddHours(1), Scene.County, from, Cancel)).Refusal.ShouldNotBeNull().Id;
}
