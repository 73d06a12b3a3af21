using System.Text;
using System.Text.Json;

namespace Parley.Tests.Mapping;

/// <summary>What docs/mapping.md shows is tried, and its table of commands is the one of the commands.</summary>
public sealed class MappingDocsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("mapping.md")]
    [InlineData("mapping.zh-CN.md")]
    public async Task The_first_mapping_does_what_the_page_says(string page)
    {
        var text = await File.ReadAllTextAsync(RepositoryRoot.File("docs", page), TestContext.Current.CancellationToken);
        var ledger = folder.Write("ledger.csv", Block(text, "csv"));
        var map = folder.Write("mapping.json", Block(text, "json"));
        var expected = JsonDocument.Parse(Block(text, "result")).RootElement;

        var run = await Run.Parley("replay", RepositoryRoot.File("packs", "community"), ledger, "--map", map, "--format", "json");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldStartWith("ledger.csv:4 PAR3041 ");
        var summary = JsonDocument.Parse(run.Out).RootElement;
        foreach (var member in expected.EnumerateObject()) JsonElement.DeepEquals(summary.GetProperty(member.Name), member.Value).ShouldBeTrue(member.Name);
    }

    [Theory]
    [InlineData("mapping.md")]
    [InlineData("mapping.zh-CN.md")]
    public void The_table_of_commands_is_the_one_of_the_commands(string page)
    {
        var path = RepositoryRoot.File("docs", page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (before, after) = (text[..(text.IndexOf(CommandTable.Begin, StringComparison.Ordinal) + CommandTable.Begin.Length)], text[text.IndexOf(CommandTable.End, StringComparison.Ordinal)..]);
        var made = before + CommandTable.Make() + after;
        if (Environment.GetEnvironmentVariable("PARLEY_WRITE_DOCS") == "1") File.WriteAllText(path, made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(made);
    }

    [Theory]
    [InlineData("mapping.md")]
    [InlineData("mapping.zh-CN.md")]
    public void Every_rule_that_a_mapping_need_not_name_is_explained(string page)
    {
        var text = File.ReadAllText(RepositoryRoot.File("docs", page));
        string[] rules =
        [
            Parley.Host.Replay.IgnoredBy.Unreported, Parley.Host.Replay.IgnoredBy.Stage, Parley.Host.Replay.IgnoredBy.NoCommand, Parley.Host.Replay.IgnoredBy.NoMoment, Parley.Host.Replay.IgnoredBy.RecordedLater,
            Parley.Host.Mapping.Adjustments.SkippedHour, Parley.Host.Mapping.Adjustments.RepeatedHour, Parley.Host.Mapping.Adjustments.BeforeOpening,
            Parley.Host.Mapping.Adjustments.UnknownValue, Parley.Host.Mapping.Adjustments.ChangedSince,
        ];

        rules.ShouldAllBe(r => text.Contains(r, StringComparison.Ordinal));
    }

    private static string Block(string text, string language)
    {
        var begins = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return text[begins..text.IndexOf("```", begins, StringComparison.Ordinal)];
    }
}
