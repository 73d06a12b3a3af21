using System.Globalization;
using System.Text.Json;

namespace Parley.Tests.Commands.Validate;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_good_pack_has_nothing_said_about_it()
    {
        var run = await Run.Parley("validate", folder.CopyOfCommunityPack());

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("community");
    }

    [Fact]
    public async Task A_misspelt_fact_is_an_error_with_its_place_and_a_guess()
    {
        var pack = PackWith("grading.json", "weaponSeen && violenceThreatened", "weaponSeen && violenceThreatned");

        var run = await Run.Parley("validate", pack);

        run.ExitCode.ShouldBe(3);
        run.Out.ShouldContain($"{pack}/grading.json:");
        run.Out.ShouldContain(" error PAR21");
        run.Out.ShouldContain("violenceThreatened");
    }

    [Fact]
    public async Task Findings_as_JSON_have_exactly_the_promised_members()
    {
        var pack = PackWith("grading.json", "weaponSeen && violenceThreatened", "weaponSeen && violenceThreatned");

        var run = await Run.Parley("validate", pack, "--format", "json");

        var finding = JsonDocument.Parse(run.Out).RootElement.GetProperty("findings").EnumerateArray().First();
        finding.EnumerateObject().Select(p => p.Name).ShouldBe(["id", "severity", "file", "line", "column", "path", "message", "remedy"]);
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("path").GetString().ShouldBe("/Rules/0/Expression");
    }

    [Fact]
    public async Task Findings_are_the_same_in_every_culture()
    {
        var pack = PackWith("pack.json", "\"90d\"", "\"P90D\"");
        var before = CultureInfo.CurrentCulture;

        var here = await Run.Parley("validate", pack, "--format", "json");
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        var there = await Run.Parley("validate", pack, "--format", "json");
        CultureInfo.CurrentCulture = before;

        there.Out.ShouldBe(here.Out);
        here.ExitCode.ShouldBe(3);
    }

    [Fact]
    public async Task Findings_are_told_in_Chinese()
    {
        var pack = PackWith("grading.json", "weaponSeen && violenceThreatened", "weaponSeen && violenceThreatned");

        var run = await Run.Parley("validate", pack, "--lang", "zh-CN");

        run.Out.ShouldContain("是否应为");
    }

    [Fact]
    public async Task SARIF_and_GitHub_lines_name_the_same_place()
    {
        var pack = PackWith("grading.json", "weaponSeen && violenceThreatened", "weaponSeen && violenceThreatned");

        var sarif = JsonDocument.Parse((await Run.Parley("validate", pack, "--format", "sarif")).Out).RootElement;
        var github = await Run.Parley("validate", pack, "--format", "github");

        sarif.GetProperty("version").GetString().ShouldBe("2.1.0");
        var result = sarif.GetProperty("runs")[0].GetProperty("results")[0];
        var line = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
        github.Out.ShouldStartWith($"::error file=");
        github.Out.ShouldContain($",line={line},");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_usage_error()
    {
        var run = await Run.Parley("validate", folder.Path("nowhere"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4003");
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
