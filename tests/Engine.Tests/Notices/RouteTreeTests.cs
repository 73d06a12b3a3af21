using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Notices;

public sealed class RouteTreeTests
{
    [Theory]
    [InlineData(false, 2, "outer")]
    [InlineData(true, 2, "alcohol")]
    [InlineData(true, 10, "alcohol")]
    public async Task Of_routes_in_a_route_the_first_that_holds_takes_it_else_the_route_itself(bool alcohol, int people, string taken)
    {
        var scene = Of("""{ "name": "outer", "on": ["warning"], "to": ["justice-officer"], "text": "care", "routes": [{ "name": "alcohol", "when": "alcohol" }, { "name": "many", "when": "peopleInvolved >= 10" }] }""");

        await scene.ReportedAsync(r => (r.Facts["alcohol"], r.Facts["peopleInvolved"]) = (alcohol, people));

        (await RaisedAsync(scene)).Where(n => n.Text == "care").Select(n => n.Route).ShouldBe([taken]);
    }

    [Fact]
    public async Task A_route_that_continues_leaves_the_next_its_turn_within_another_route_too()
    {
        var scene = Of("""{ "on": ["warning"], "to": ["justice-officer"], "text": "care", "routes": [{ "name": "a", "continue": true }, { "name": "b", "to": ["health-worker"] }, { "name": "c", "to": ["womens-federation"] }] }""");

        await scene.ReportedAsync();

        (await RaisedAsync(scene)).Where(n => n.Text == "care").Select(n => n.Route).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_route_that_names_nobody_says_how_those_are_told_whom_the_matrix_tells()
    {
        var scene = Of("""{ "name": "how", "on": ["warning"], "when": "level == yellow", "groupBy": ["place", "level"] }""");

        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 6);

        var warned = (await RaisedAsync(scene)).Where(n => (n.Occasion ?? n.Text) == "warning" && n.To is not null).ToList();
        warned.Select(n => n.To?.Post).ShouldBe(["community-officer", "mediator", "justice-officer"]);
        warned.ShouldAllBe(n => n.Route == "how" && n.Group == "how: place=anping-dongcun, level=yellow");
        (await RaisedAsync(scene)).Where(n => n.Party is not null).ShouldAllBe(n => n.Group == null);
    }

    [Fact]
    public async Task Others_are_told_step_by_step_until_the_warning_is_signed()
    {
        var scene = Of("""{ "name": "steps", "on": ["warning"], "when": "level == yellow", "to": ["community-officer"], "steps": [{ "after": "10min", "to": ["station-leader"] }, { "after": "30min", "to": ["township-leader"] }] }""");
        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 6);

        await scene.PassAsync(TimeSpan.FromMinutes(9));
        var early = await ToldAsync(scene, "station-leader");
        await scene.PassAsync(TimeSpan.FromMinutes(2));
        var first = await ToldAsync(scene, "station-leader");
        var warning = (await scene.NowAsync()).Warning.ShouldNotBeNull();
        await scene.DoAsync(new SignWarning { Warning = warning.Id }, Scene.Officer);
        await scene.PassAsync(TimeSpan.FromHours(2));

        (early, first, await ToldAsync(scene, "station-leader"), await ToldAsync(scene, "township-leader")).ShouldBe((0, 1, 1, 0));
        (await scene.NowAsync()).Deadlines.ShouldNotContain(d => d.Kind == DeadlineKinds.Repeat);
    }

    [Fact]
    public async Task Without_a_signature_every_step_is_told_once()
    {
        var scene = Of("""{ "name": "steps", "on": ["warning"], "when": "level == yellow", "to": ["community-officer"], "steps": [{ "after": "10min", "to": ["station-leader"] }, { "after": "30min", "to": ["township-leader"] }] }""");
        await scene.ReportedAsync(r => r.Facts["peopleInvolved"] = 6);

        await scene.PassAsync(TimeSpan.FromHours(3));

        (await ToldAsync(scene, "station-leader"), await ToldAsync(scene, "township-leader")).ShouldBe((1, 1));
    }

    private static Scene Of(string route) => new(new ChangedPack().With("notices.json", "\"routes\": [", $"\"routes\": [ {route},").Pack());

    private static async Task<IReadOnlyList<NoticeRaised>> RaisedAsync(Scene scene) => [.. (await scene.EventsAsync()).OfType<NoticeRaised>()];

    private static async Task<int> ToldAsync(Scene scene, string post) => (await RaisedAsync(scene)).Count(n => n.To?.Post == post && n.Route == "steps");
}
