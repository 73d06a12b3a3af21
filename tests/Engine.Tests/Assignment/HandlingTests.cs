using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Assignment;

public sealed class HandlingTests
{
    private static readonly Assign ToThePolice = new() { Channel = "police-mediation" };

    [Fact]
    public async Task Of_the_nearest_seat_whoever_handles_the_fewest_gets_it_and_ties_go_by_the_file()
    {
        var scene = new Scene();

        var first = await AssignAsync(scene, "a", ToThePolice);
        var second = await AssignAsync(scene, "b", ToThePolice);
        var third = await AssignAsync(scene, "c", ToThePolice);

        new[] { first.Handler, second.Handler, third.Handler }.ShouldBe(["xie-lihua", "han-yong", "xie-lihua"]);
        third.Choice.ShouldBe(new HandlerChoice("xie-lihua", 1, null, null, new Holder("community-officer", "anping-station")));
    }

    [Fact]
    public async Task Who_is_named_counts_for_the_load_and_is_no_choice()
    {
        var scene = new Scene();

        var named = await AssignAsync(scene, "a", ToThePolice with { Handler = "xie-lihua" });
        var next = await AssignAsync(scene, "b", ToThePolice);

        named.Choice.ShouldBeNull();
        next.Handler.ShouldBe("han-yong");
    }

    [Fact]
    public async Task Nobody_is_chosen_who_stepped_aside()
    {
        var scene = new Scene();
        await ReportedAsync(scene, "a");
        await scene.DoAsync(new Recuse { Reason = "my cousin" }, Scene.Officer);

        var assigned = (await scene.DoAsync(ToThePolice, Scene.Mediator)).Events.OfType<Assigned>().Single();

        assigned.Handler.ShouldBe("han-yong");
    }

    [Fact]
    public async Task A_channel_with_a_role_goes_to_the_nearest_team()
    {
        var scene = new Scene();

        var first = await AssignAsync(scene, "a", new Assign { Channel = "online" });
        var second = await AssignAsync(scene, "b", new Assign { Channel = "online" });

        first.Choice.ShouldBe(new HandlerChoice("yu-mei", 0, "anping-dongcun-team", "legal-aware-person", null));
        second.Handler.ShouldBe("dong-gang");
    }

    [Fact]
    public async Task Assigned_again_the_same_person_goes_on_though_others_have_less()
    {
        var scene = new Scene();
        await AssignAsync(scene, "a", ToThePolice);
        await AssignAsync(scene, "b", ToThePolice with { Handler = "xie-lihua" });

        var again = (await scene.With("a").DoAsync(ToThePolice, Scene.Officer)).Events.OfType<Assigned>().Single();

        again.Handler.ShouldBe("xie-lihua");
        again.Choice.ShouldNotBeNull().Load.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_takes_it_on_replaces_whom_the_engine_chose_and_stays_beside_whom_a_person_named()
    {
        var scene = new Scene();
        await AssignAsync(scene, "a", ToThePolice);
        await scene.DoAsync(new TakeOn(), Scene.OtherOfficer);
        var chosen = (await scene.NowAsync()).Handlers;

        await AssignAsync(scene, "b", ToThePolice with { Handler = "xie-lihua" });
        await scene.DoAsync(new TakeOn(), Scene.OtherOfficer);

        chosen.ShouldBe(["han-yong"]);
        (await scene.NowAsync()).Handlers.ShouldBe(["xie-lihua", "han-yong"]);
    }

    [Fact]
    public async Task Earlier_handlers_stay_in_the_history()
    {
        var scene = new Scene();
        await AssignAsync(scene, "a", ToThePolice);

        await scene.DoAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);

        (await scene.EventsAsync()).OfType<Assigned>().Select(e => (e.Channel, e.Handler)).ShouldBe([("police-mediation", "xie-lihua"), ("peoples-mediation", "guo-haiyan")]);
        (await scene.NowAsync()).Handlers.ShouldBe(["guo-haiyan"]);
    }

    [Fact]
    public async Task Whom_it_would_go_to_can_be_asked_beforehand_and_is_what_happens()
    {
        var scene = new Scene();
        await ReportedAsync(scene, "a");

        var proposed = (await scene.Engine.ProposeAssignmentAsync(scene.Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var assigned = (await scene.DoAsync(new Assign(), Scene.Mediator)).Events.OfType<Assigned>().Single();

        proposed.Handler.ShouldNotBeNull().Person.ShouldBe("yu-mei");
        assigned.Choice.ShouldBe(proposed.Handler);
    }

    private static async Task<Assigned> AssignAsync(Scene scene, string dispute, Assign assign)
    {
        await ReportedAsync(scene, dispute);
        return (await scene.DoAsync(assign, Scene.Mediator)).Events.OfType<Assigned>().Single();
    }

    private static async Task ReportedAsync(Scene scene, string dispute)
    {
        var report = Scene.Harmless() with { Parties = [new($"Wang {dispute}"), new($"Li {dispute}")] };
        await scene.With(dispute).DoAsync(report, Scene.Reception);
        await scene.DoAsync(new Accept(), Scene.Mediator);
        await scene.DoAsync(new ScreenIn(), Scene.Mediator);
    }
}
