using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Commands.NewPack;

public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_new_pack_is_valid_without_a_finding_and_has_its_form()
    {
        var pack = folder.Path("mine");

        var run = await Run.Parley("new", pack);
        var form = await Run.Parley("fmt", pack, "--check");

        run.ExitCode.ShouldBe(0);
        form.ExitCode.ShouldBe(0);
        var result = PackFolder.Load(pack);
        result.IsUsable.ShouldBeTrue();
        result.Findings.ShouldAllBe(f => f.Severity == Severity.Note);
    }

    [Fact]
    public async Task Every_file_of_a_new_pack_names_a_schema_that_is_there()
    {
        var pack = folder.Path("mine");

        await Run.Parley("new", pack);

        foreach (var file in Directory.EnumerateFiles(pack, "*.json", SearchOption.AllDirectories).Where(f => !f.Contains(".schemas", StringComparison.Ordinal)))
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file));
            var schema = json.RootElement.GetProperty("$schema").GetString() ?? string.Empty;
            File.Exists(Path.Combine(Path.GetDirectoryName(file) ?? pack, schema)).ShouldBeTrue(file);
        }
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        folder.Write("mine/diary.txt", "mine");

        var run = await Run.Parley("new", folder.Path("mine"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("PAR4050");
        Directory.EnumerateFileSystemEntries(folder.Path("mine")).ShouldHaveSingleItem();
    }

    public void Dispose() => folder.Dispose();
}
