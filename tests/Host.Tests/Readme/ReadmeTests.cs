using Parley.Lifecycle;

namespace Parley.Tests.Readme;

[Collection(Alone.Name)]
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_sample_is_the_one_that_is_compiled_and_run(string name)
    {
        var source = File.ReadAllText(RepositoryRoot.File("tests", "Host.Tests", "Readme", "EmbeddingSample.cs")).ReplaceLineEndings("\n");
        var lines = source.Split("// <sample>\n")[1].Split("        // </sample>")[0].Split('\n').Select(l => l.Trim());

        var readme = Text(name);

        readme.ShouldContain($"```csharp\n{string.Join('\n', lines)}```");
    }

    [Fact]
    public async Task The_sample_does_what_it_says()
    {
        using var folder = new TempFolder();
        var pack = folder.CopyOfCommunityPack();
        Directory.CreateDirectory(folder.Path("packs"));
        Directory.Move(pack, folder.Path("packs/community"));
        var (before, console) = (Directory.GetCurrentDirectory(), Console.Out);
        using var said = new StringWriter();

        try
        {
            Directory.SetCurrentDirectory(folder.Path(string.Empty));
            Console.SetOut(said);
            await Embedding.EmbeddingSample.RunAsync();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(before);
        }

        said.ToString().ShouldContain("orange because of peopleInvolved>=1, peopleInvolved>=5, peopleInvolved>=10");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_diagram_is_the_loop_as_it_runs(string name) => Text(name).ShouldContain($"```mermaid\n{StageDiagram.Mermaid()}```");

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void What_the_folder_map_names_is_there(string name)
    {
        var map = Text(name).Split("```text\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach (var path in map.Select(l => l.Split(' ')[0])) (Directory.Exists(RepositoryRoot.File(path)) || File.Exists(RepositoryRoot.File(path))).ShouldBeTrue(path);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_link_leads_somewhere(string name)
    {
        var links = System.Text.RegularExpressions.Regex.Matches(Text(name), @"\]\(([^)#:]+)\)").Select(m => m.Groups[1].Value);

        foreach (var link in links) Path.Exists(RepositoryRoot.File(link)).ShouldBeTrue(link);
    }

    private static string Text(string name) => File.ReadAllText(RepositoryRoot.File(name)).ReplaceLineEndings("\n");
}
