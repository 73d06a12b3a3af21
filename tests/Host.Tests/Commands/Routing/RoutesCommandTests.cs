using System.Text.Json;

namespace Parley.Tests.Commands.Routing;

public sealed class RoutesCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_matrix_and_the_routes_are_shown_with_what_holds_where_nothing_is_written()
    {
        var run = await Run.Parley("routes", RepositoryRoot.File("packs", "community"));
        var chinese = await Run.Parley("routes", RepositoryRoot.File("packs", "community"), "--lang", "zh-CN");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("red  each signs: heads, township-leader; informed: station-leader, county-centre, duty-officer  (notices.json:4)");
        run.Out.ShouldContain("red-until-signed  warning, when level == red → heads, township-leader  [warning], again every 30min until signed");
        run.Out.ShouldContain("receipt-to-party  receipt, always → party, informant  [receipt]");
        chinese.Out.ShouldContain("均须签收");
    }

    [Fact]
    public async Task A_route_is_shown_with_what_it_takes_from_the_routes_above_it()
    {
        var pack = folder.CopyOfCommunityPack();
        var notices = Path.Combine(pack, "notices.json");
        await File.WriteAllTextAsync(notices, (await File.ReadAllTextAsync(notices, TestContext.Current.CancellationToken)).Replace(
            "\"routes\": [",
            """
            "groupBy": ["place"], "groupInterval": "20min", "routes": [
              { "name": "outer", "on": ["climbed"], "to": ["county-centre"], "repeatEvery": "4h", "steps": [{ "after": "30min", "to": ["heads"] }], "routes": [{ "name": "inner", "when": "minorsInvolved", "groupWait": "2min" }] },
            """,
            StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await Run.Parley("routes", pack);

        run.Out.ShouldContain("  outer  climbed, always → county-centre  [climbed], again every 4h until done");
        run.Out.ShouldContain("      grouped by place: waits 1min, then every 20min at most");
        run.Out.ShouldContain("      after 30min → heads");
        run.Out.ShouldContain("      inner  climbed, when minorsInvolved → county-centre  [climbed], again every 4h until done");
        run.Out.ShouldContain("          grouped by place: waits 2min, then every 20min at most");
    }

    [Fact]
    public async Task Of_certain_facts_it_says_who_is_told_by_which_route_and_in_which_words()
    {
        var facts = folder.Write("f.json", """{ "peopleInvolved": 2, "policeCalls": 0, "injury": "none", "weaponSeen": true, "violenceThreatened": true, "selfHarmSpokenOf": true, "minorsInvolved": false }""");

        var run = await Run.Parley("routes", RepositoryRoot.File("packs", "community"), "--facts", facts, "--place", "东村", "--as-of", "2026-03-02T09:00+08:00", "--format", "json");

        var told = JsonDocument.Parse(run.Out).RootElement;
        told.GetProperty("level").GetString().ShouldBe("red");
        var care = told.GetProperty("told").EnumerateArray().Single(t => t.GetProperty("text").GetString() == "care");
        care.GetProperty("to").GetString().ShouldBe("health-worker@anping");
        care.GetProperty("route").GetString().ShouldBe("care-for-self-harm");
        told.GetProperty("told").EnumerateArray().First(t => t.GetProperty("text").GetString() == "warning").GetProperty("words").GetString().ShouldNotBeNull().ShouldContain("Please sign by 2026-03-02 09:30");
    }

    [Fact]
    public async Task A_fact_the_pack_does_not_know_is_refused_with_its_place()
    {
        var run = await Run.Parley("routes", RepositoryRoot.File("packs", "community"), "--facts", folder.Write("f.json", """{ "peopleInvolvd": 2 }"""));

        (run.ExitCode, run.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(3), x => x.Error.ShouldContain("1:3"), x => x.Error.ShouldContain("peopleInvolved"));
    }
}
