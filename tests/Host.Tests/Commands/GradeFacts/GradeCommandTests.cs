using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Parley.Tests.Commands.GradeFacts;

public sealed class GradeCommandTests : IDisposable
{
    private const string Harmless = """ "injury": "none", "weaponSeen": false, "violenceThreatened": false, "selfHarmSpokenOf": false, "minorsInvolved": false """;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_record_has_its_level_what_matched_what_cannot_tell_and_the_revision()
    {
        var facts = folder.Write("f.json", $$"""{ "peopleInvolved": 12, {{Harmless}} }""");

        var run = await Run.Parley("grade", Pack, "--facts", facts);

        run.ExitCode.ShouldBe(0);
        var result = JsonDocument.Parse(run.Out).RootElement;
        result.EnumerateObject().Select(p => p.Name).ShouldBe(["level", "matched", "cannotTell", "revision"]);
        result.GetProperty("level").GetString().ShouldBe("orange");
        result.GetProperty("cannotTell").GetArrayLength().ShouldBe(0);
        result.GetProperty("revision").GetString()?.Length.ShouldBe(32);
    }

    [Fact]
    public async Task What_is_unknown_is_never_no()
    {
        var run = await Run.With("""{ "peopleInvolved": 12, "weaponSeen": true }""" + "\n", "grade", Pack, "--facts", "-");

        var result = JsonDocument.Parse(run.Out).RootElement;
        result.GetProperty("level").GetString().ShouldBe("orange");
        result.GetProperty("cannotTell").EnumerateArray().Select(r => r.GetString()).ShouldContain("weapon-and-threat");
    }

    [Fact]
    public async Task Facts_the_engine_counts_may_be_given()
    {
        var run = await Run.With($$"""{ "peopleInvolved": 2, "failedSessions": 3, {{Harmless}} }""", "grade", Pack, "--facts", "-");

        JsonDocument.Parse(run.Out).RootElement.GetProperty("level").GetString().ShouldBe("yellow");
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_number_and_the_rest_is_graded()
    {
        var facts = folder.Write("f.jsonl", $$"""
            { "peopleInvolved": 2, {{Harmless}} }
            { "peopleInvolvd": 2 }

            { "peopleInvolved": 0 }
            { "peopleInvolved": 2,
            [1]
            { "peopleInvolved": 40 }
            """);

        var run = await Run.Parley("grade", Pack, "--facts", facts);

        run.ExitCode.ShouldBe(3);
        var levels = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("level").GetString());
        levels.ShouldBe(["blue", "red"]);
        foreach (var line in (int[])[2, 4, 5, 6]) run.Error.ShouldContain($"{facts}:{line}:");
        run.Error.ShouldContain("PAR4008 4 of 6");
    }

    [Fact]
    public async Task A_pack_with_a_misspelt_fact_grades_nothing()
    {
        var pack = folder.CopyOfCommunityPack();
        var grading = Path.Combine(pack, "grading.json");
        File.WriteAllText(grading, File.ReadAllText(grading).Replace("weaponSeen &&", "weaponSen &&", StringComparison.Ordinal));

        var run = await Run.With("{}", "grade", pack, "--facts", "-");

        run.ExitCode.ShouldBe(3);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("PAR4007");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_usage_error()
    {
        var run = await Run.Parley("grade", Pack, "--facts", folder.Path("none.jsonl"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4002");
    }

    [Fact]
    public async Task A_hundred_thousand_records_are_graded_in_flat_memory()
    {
        const int Records = 100_000;
        var facts = folder.Path("many.jsonl");
        await File.WriteAllLinesAsync(facts, Enumerable.Range(0, Records).Select(i => $$"""{ "peopleInvolved": {{(i % 40) + 1}}, {{Harmless}} }"""), TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("dotnet", [typeof(Host.Terminal).Assembly.Location, "grade", Pack, "--facts", facts])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x3000000", ["DOTNET_TieredPGO"] = "0" },
        };

        using var process = Process.Start(start).ShouldNotBeNull();
        var lines = 0;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is not null) lines++;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0);
        lines.ShouldBe(Records);
    }

    private static string Pack => Path.Combine(AppContext.BaseDirectory, "packs", "community");
}
