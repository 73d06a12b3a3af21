namespace Parley.Tests.Commands.Schema;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task The_schemas_are_written_as_they_are_published()
    {
        var target = folder.Path("there");

        var run = await Run.Parley("schema", target);

        run.ExitCode.ShouldBe(0);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Directory.GetFiles(RepositoryRoot.File("schemas")).Length);
        foreach (var file in Directory.EnumerateFiles(target)) File.ReadAllText(file).ShouldBe(File.ReadAllText(RepositoryRoot.File("schemas", Path.GetFileName(file))));
    }

    public void Dispose() => folder.Dispose();
}
