using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;

namespace Parley.Tests.Grading;

public sealed class CountedFactsTests
{
    [Fact]
    public async Task Reported_calls_and_those_of_incidents_add_up_within_the_window()
    {
        var scene = new Scene();
        await scene.ReportedAsync(r => r.Facts["policeCalls"] = 1);

        await CallAsync(scene);
        await CallAsync(scene);

        (await scene.NowAsync()).Level.Name.ShouldBe("orange");
    }

    [Fact]
    public async Task An_old_call_does_not_count_for_ever()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred, r => r.Facts["policeCalls"] = 1);

        scene.Clock.Advance(TimeSpan.FromDays(91));
        await CallAsync(scene);

        var explained = (await scene.Engine.ExplainAsync(scene.Id, cancellationToken: TestContext.Current.CancellationToken)).ShouldNotBeNull();
        explained.Matched.ShouldNotContain(m => m.StartsWith("policeCalls", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_exactly_as_old_as_the_window_still_counts()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred, r => r.Facts["policeCalls"] = 1);

        scene.Clock.Advance(TimeSpan.FromDays(90));
        await CallAsync(scene);

        var graded = (await scene.EventsAsync()).Last<Graded>().ShouldNotBeNull();
        graded.Matched.ShouldContain("policeCalls>=2");
    }

    [Fact]
    public async Task A_late_entry_counts_from_when_it_happened()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred, r => r.Facts["policeCalls"] = 0);
        scene.Clock.Advance(TimeSpan.FromDays(100));
        var twoCalls = new RecordIncident { Facts = new GivenFacts { ["policeCalls"] = 2 } };

        await scene.DoAsync(twoCalls with { HappenedAt = scene.Clock.GetUtcNow().AddDays(-95) }, Scene.Mediator);
        var tooOld = (await scene.NowAsync()).Grade.Matched;
        await scene.DoAsync(twoCalls with { HappenedAt = scene.Clock.GetUtcNow().AddDays(-5) }, Scene.Mediator);

        tooOld.ShouldNotContain("policeCalls>=2");
        (await scene.NowAsync()).Grade.Matched.ShouldContain("policeCalls>=2");
    }

    private static Task<Accepted> CallAsync(Scene scene) => scene.DoAsync(new RecordIncident { Facts = new GivenFacts { ["policeCalls"] = 1 }, Text = "called again" }, Scene.Mediator);
}
