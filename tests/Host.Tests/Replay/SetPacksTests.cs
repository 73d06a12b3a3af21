using NJsonSchema;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Replay;

/// <summary>The small packs of the sets are packs like any other.</summary>
public sealed class SetPacksTests
{
    public static TheoryData<string> Sets =>
        [.. Directory.EnumerateDirectories(RepositoryRoot.File("tests", "Host.Tests", "Replay", "Sets")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_small_pack_validates_without_a_finding(string set)
    {
        PackFolder.Load(ReplayedSet.Pack(set)).Findings.ShouldAllBe(f => f.Severity == Severity.Note);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Its_files_fit_the_schemas_they_name(string set)
    {
        foreach (var file in Directory.EnumerateFiles(ReplayedSet.Pack(set), "*.json"))
        {
            var schema = await JsonSchema.FromFileAsync(RepositoryRoot.File("schemas", $"{Path.GetFileNameWithoutExtension(file)}.schema.json"), TestContext.Current.CancellationToken);

            schema.Validate(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBeEmpty(file);
        }
    }
}
