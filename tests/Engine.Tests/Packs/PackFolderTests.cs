using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Packs;

public sealed class PackFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-pack-").FullName;

    public PackFolderTests()
    {
        foreach (var (file, bytes) in new SmallPack().Files) File.WriteAllBytes(Path.Combine(folder, file), bytes.Span);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_read_as_its_files_are()
    {
        var pack = PackFolder.Load(folder).OrThrow();

        pack.Revision.ShouldBe(new SmallPack().Pack().Revision);
    }

    [Fact]
    public void Texts_have_their_own_folder()
    {
        Write("texts/en.json", """{ "texts": { "warning": "Warning" } }""");

        PackFolder.Load(folder).OrThrow().Current.Texts["en"].ByName["warning"].ShouldBe("Warning");
    }

    [Fact]
    public void Tests_and_hidden_files_are_no_part_of_the_pack()
    {
        Write("tests/weapon.test.json", "not read");
        Write(".git/config", "not read");
        Write(".editorconfig", "not read");

        PackFolder.Load(folder).Findings.ShouldAllBe(f => f.Severity == Severity.Note);
    }

    [Theory]
    [InlineData("Grading.json", "PAR2242")]
    [InlineData("grading.json.bak", "PAR2242")]
    [InlineData("readme.md", "PAR2241")]
    [InlineData("old/facts.json", "PAR2241")]
    [InlineData("texts/en.txt", "PAR2241")]
    [InlineData("texts/old/en.json", "PAR2241")]
    public void Anything_else_is_an_error(string file, string id)
    {
        Write(file, "{}");

        PackFolder.Load(folder).Findings.Where(f => f.Severity != Severity.Note).ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_with_an_id()
    {
        var result = PackFolder.Load(Path.Combine(folder, "nowhere"));

        result.Findings.ShouldHaveSingleItem().Id.ShouldBe("PAR2243");
        result.IsUsable.ShouldBeFalse();
    }

    [Fact]
    public void An_empty_folder_lacks_every_file_a_pack_needs()
    {
        var result = PackFolder.Load(Directory.CreateDirectory(Path.Combine(folder, "texts", "empty")).FullName);

        result.Findings.ShouldAllBe(f => f.Id == "PAR2240");
        result.Findings.Count.ShouldBe(7);
    }

    [Fact]
    public void A_huge_file_is_refused_without_being_read()
    {
        using (var file = File.OpenWrite(Path.Combine(folder, "facts.json"))) file.SetLength(5L << 30);

        var result = PackFolder.Load(folder);

        result.Findings.ShouldHaveSingleItem().Id.ShouldBe("PAR2001");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_said_with_an_id()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a file that nobody can follow.");
        File.Delete(Path.Combine(folder, "grading.json"));
        File.CreateSymbolicLink(Path.Combine(folder, "grading.json"), Path.Combine(folder, "nowhere.json"));

        PackFolder.Load(folder).Findings.Where(f => f.Severity != Severity.Note).ShouldHaveSingleItem().Id.ShouldBe("PAR2244");
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllText(path, text);
    }
}
