using Parley.Packs.Schemas;

namespace Parley.Tests.Packs.Schemas;

public sealed class PackSchemasTests
{
    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(RepositoryRoot.File("packs"), "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(RepositoryRoot.Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_published_schemas_are_what_the_program_makes()
    {
        if (Environment.GetEnvironmentVariable("PARLEY_WRITE_DOCS") == "1")
        {
            foreach (var schema in PackSchemas.All) File.WriteAllText(Path.Combine(Validation.Folder, schema.Name), schema.Text);
        }

        foreach (var schema in PackSchemas.All)
        {
            var path = Path.Combine(Validation.Folder, schema.Name);

            File.Exists(path).ShouldBeTrue($"schemas/{schema.Name} is missing; run the tests with PARLEY_WRITE_DOCS=1.");
            File.ReadAllText(path).ShouldBe(schema.Text, $"schemas/{schema.Name} is not what the program makes; run the tests with PARLEY_WRITE_DOCS=1.");
        }
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Every_shipped_file_is_accepted_by_the_schema_it_names(string file)
    {
        var text = await File.ReadAllTextAsync(RepositoryRoot.File(file), TestContext.Current.CancellationToken);

        var faults = await Validation.FaultsOf(SchemaOf(file, text), text);

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(BrokenFiles.All), MemberType = typeof(BrokenFiles))]
    public async Task A_broken_file_is_refused(string schema, string fault, string json)
    {
        var faults = await Validation.FaultsOf(schema, json);

        faults.ShouldNotBeEmpty(fault);
    }

    [Theory]
    [MemberData(nameof(BrokenFiles.Mended), MemberType = typeof(BrokenFiles))]
    public async Task The_same_file_without_the_fault_is_accepted(string schema, string json)
    {
        var faults = await Validation.FaultsOf(schema, json);

        faults.ShouldBeEmpty();
    }

    private static string SchemaOf(string file, string text)
    {
        using var json = System.Text.Json.JsonDocument.Parse(text);
        var named = json.RootElement.GetProperty("$schema").GetString() ?? string.Empty;
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot.Folder, Path.GetDirectoryName(file) ?? string.Empty, named));
        Path.GetDirectoryName(path).ShouldBe(Validation.Folder);
        return Path.GetFileName(path).Replace(".schema.json", string.Empty, StringComparison.Ordinal);
    }
}
