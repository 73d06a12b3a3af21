namespace Parley.Tests.Commands.Graph;

public sealed class GraphCommandTests
{
    [Fact]
    public async Task The_lifecycle_is_drawn_for_Mermaid()
    {
        var run = await Run.Parley("graph");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        Snapshot.Verify(run.Out);
    }

    [Fact]
    public async Task The_lifecycle_is_drawn_for_Graphviz()
    {
        var run = await Run.Parley("graph", "--format", "dot");

        run.ExitCode.ShouldBe(0);
        Snapshot.Verify(run.Out);
    }
}
