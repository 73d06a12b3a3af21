using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Tests.Intake;

public sealed class FlareUpTests
{
    private static readonly ReportedParty Wang = new("Wang");
    private static readonly ReportedParty Li = new("Li");

    [Fact]
    public async Task A_new_report_of_the_same_parties_after_closing_is_the_next_episode_linked_with_the_old_one_and_no_milder()
    {
        var scene = new Scene();
        var closed = await scene.AtAsync(Stage.Closed, r => r.Facts["policeCalls"] = 3);
        await scene.PassAsync(TimeSpan.FromDays(30));

        var again = await AgainAsync(scene, "d2", Scene.Harmless() with { Parties = [Li, Wang] });

        again.Stage.ShouldBe(Stage.Received);
        again.Episode.ShouldBe(2);
        again.Links.ShouldBe([closed.Id]);
        again.Floor.ShouldBe(closed.SettledLevel);
        again.Level.ShouldBe(closed.SettledLevel);
        closed.SettledLevel.Name.ShouldBe("orange");
        again.Deadlines.ShouldContain(d => d.Kind == "accept");
        var before = await scene.With("d1").NowAsync();
        before.Stage.ShouldBe(Stage.Closed);
        before.Links.ShouldBe([again.Id]);
    }

    [Fact]
    public async Task While_it_is_followed_up_a_new_report_brings_the_dispute_back_into_the_loop()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.FollowingUp);
        await scene.PassAsync(TimeSpan.FromHours(5));

        var again = await scene.With("d2").ReportedAsync();

        again.Episode.ShouldBe(1);
        var before = await scene.With("d1").NowAsync();
        before.Stage.ShouldBe(Stage.Screening);
        before.Episode.ShouldBe(2);
        before.Links.ShouldBe([again.Id]);
        before.Deadlines.ShouldContain(d => d.Kind == "screen");
    }

    [Fact]
    public async Task After_the_window_a_report_is_a_dispute_of_its_own()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Closed);
        await scene.PassAsync(TimeSpan.FromDays(181));

        var again = await scene.With("d2").ReportedAsync();

        again.Episode.ShouldBe(1);
        again.Links.ShouldBeEmpty();
        again.Floor.ShouldBe(Level.None);
    }

    [Fact]
    public async Task One_person_alone_is_never_recognised_and_neither_is_another_kind_of_matter()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Dismissed);
        await scene.PassAsync(TimeSpan.FromDays(1));

        var other = await AgainAsync(scene, "d2", Scene.Harmless() with { Parties = [Wang, new("Zhao")] });
        var alone = await AgainAsync(scene, "d3", Scene.Harmless() with { Parties = [Wang] });
        var kind = await AgainAsync(scene, "d4", Scene.Harmless() with { Category = "wages" });

        other.Links.ShouldBeEmpty();
        alone.Links.ShouldBeEmpty();
        kind.Links.ShouldBeEmpty();
        (await AgainAsync(scene, "d5", Scene.Harmless())).Links.ShouldBe([new DisputeId("d1")]);
    }

    private static async Task<Dispute> AgainAsync(Scene scene, string id, Report report)
    {
        await scene.With(id).DoAsync(report, Scene.Reception);
        return await scene.NowAsync();
    }

    [Fact]
    public async Task A_dispute_that_is_still_being_resolved_is_only_named_as_a_likely_duplicate()
    {
        var scene = new Scene();
        var first = await scene.AtAsync(Stage.Resolving);
        await scene.PassAsync(TimeSpan.FromMinutes(1));

        var again = await scene.With("d2").ReportedAsync();

        again.Links.ShouldBeEmpty();
        again.Earlier.Likely.ShouldContain(first.Id);
        (await scene.With("d1").NowAsync()).Stage.ShouldBe(Stage.Resolving);
    }
}
