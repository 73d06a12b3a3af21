using System.Text;
using NJsonSchema;
using Parley.Host.Mapping;

namespace Parley.Tests.Mapping;

/// <summary>The published schema is made from the commands, and an editor's kind of validation agrees with the reader.</summary>
public sealed class MapSchemaTests
{
    private static readonly string Published = RepositoryRoot.File("schemas", "mapping.schema.json");

    [Fact]
    public void The_published_schema_is_the_one_of_the_commands()
    {
        var made = MapSchema.Text();
        if (Environment.GetEnvironmentVariable("PARLEY_WRITE_DOCS") == "1") File.WriteAllText(Published, made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        File.ReadAllText(Published).ReplaceLineEndings("\n").ShouldBe(made);
    }

    [Fact]
    public async Task Every_shipped_mapping_fits_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Published, TestContext.Current.CancellationToken);
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.File("tests", "Host.Tests", "Replay", "Sets"), "mapping.json", SearchOption.AllDirectories))
        {
            schema.Validate(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("\"command\": \"Report\"", "\"command\": \"Raport\"")]
    [InlineData("\"ledger\": \"permits\",", "")]
    [InlineData("\"ledger\": \"permits\"", "\"ledgre\": \"permits\"")]
    [InlineData("\"in\": [\"resolving\"]", "\"in\": [\"solving\"]")]
    [InlineData("{ \"column\": \"closed\" }", "{ \"colunm\": \"closed\" }")]
    [InlineData("\"steps\": [", "\"stages\": [")]
    public async Task A_mapping_with_a_slip_does_not(string good, string bad)
    {
        var schema = await JsonSchema.FromFileAsync(Published, TestContext.Current.CancellationToken);
        var mapping = await File.ReadAllTextAsync(Replay.ReplayedSet.Map("wabo_receipt"), TestContext.Current.CancellationToken);
        mapping.ShouldContain(good);

        schema.Validate(mapping.Replace(good, bad, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }
}
