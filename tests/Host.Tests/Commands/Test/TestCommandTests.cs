using System.Text.Json;

namespace Parley.Tests.Commands.Test;

public sealed class TestCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_community_pack_holds_and_reaches_all_of_its_own()
    {
        var run = await Run.Parley("test", folder.CopyOfCommunityPack(), "--min-coverage", "100");

        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("A weapon with a threat is red");
        run.Out.ShouldContain("coverage 100%");
    }

    [Fact]
    public async Task A_changed_number_is_caught_with_the_place_of_what_was_expected()
    {
        var pack = PackWith("thresholds.json", "\"red\": 30", "\"red\": 31");

        var run = await Run.Parley("test", pack);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("thresholds.test.json:");
        run.Error.ShouldContain("peopleInvolved>=30");
    }

    [Fact]
    public async Task A_case_that_fails_says_what_was_expected_and_what_came()
    {
        var pack = PackWith("tests/weapon.test.json", "\"level\": \"red\"", "\"level\": \"orange\"");

        var run = await Run.Parley("test", pack);

        run.ExitCode.ShouldBe(4);
        run.Out.ShouldContain($"failed {pack}/tests/weapon.test.json:1 A weapon with a threat is red");
        run.Out.ShouldContain($"{pack}/tests/weapon.test.json:7:30 error PAR2530 level at 0min: expected orange, but it was red.");
    }

    [Fact]
    public async Task Too_little_coverage_fails_and_names_what_no_case_reaches()
    {
        var pack = PackWith("tests/weapon.test.json", "\"name\"", "\"name\"");
        foreach (var other in Directory.EnumerateFiles(Path.Combine(pack, "tests")).Where(f => !f.EndsWith("weapon.test.json", StringComparison.Ordinal))) File.Delete(other);

        var run = await Run.Parley("test", pack, "--min-coverage", "50.5", "--lang", "zh-CN");

        run.ExitCode.ShouldBe(4);
        run.Error.ShouldStartWith("PAR4052");
        run.Out.ShouldContain("warning PAR2512 没有用例触及 threat-near-minors。");
    }

    [Fact]
    public async Task The_report_as_JSON_has_exactly_the_promised_members()
    {
        var pack = PackWith("tests/weapon.test.json", "\"level\": \"red\"", "\"level\": \"orange\"");

        var report = JsonDocument.Parse((await Run.Parley("test", pack, "--format", "json")).Out).RootElement;

        report.EnumerateObject().Select(p => p.Name).ShouldBe(["passed", "cases", "coverage", "findings"]);
        report.GetProperty("passed").GetBoolean().ShouldBeFalse();
        var failed = report.GetProperty("cases").EnumerateArray().Single(c => !c.GetProperty("passed").GetBoolean());
        failed.EnumerateObject().Select(p => p.Name).ShouldBe(["name", "file", "line", "passed", "failures"]);
        report.GetProperty("findings").GetArrayLength().ShouldBe(0);
        failed.GetProperty("failures")[0].GetProperty("path").GetString().ShouldBe("/expect/0/level");
        report.GetProperty("coverage").GetProperty("items")[0].EnumerateObject().Select(p => p.Name).ShouldBe(["kind", "name", "file", "line", "column", "reached"]);
    }

    [Fact]
    public async Task A_coverage_that_cannot_be_is_a_usage_error()
    {
        var run = await Run.Parley("test", folder.CopyOfCommunityPack(), "--min-coverage", "101");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4001");
    }

    private string PackWith(string file, string before, string after)
    {
        var pack = folder.CopyOfCommunityPack();
        var path = Path.Combine(pack, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(before);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
        return pack.Replace('\\', '/');
    }
}
