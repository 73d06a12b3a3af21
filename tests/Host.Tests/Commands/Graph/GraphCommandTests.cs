using Parley.Lifecycle;

namespace Parley.Tests.Commands.Graph;

public sealed class GraphCommandTests
{
    [Fact]
    public async Task The_lifecycle_is_drawn_for_Mermaid()
    {
        var run = await Run.Parley("graph");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe(StageDiagram.Mermaid());
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_lifecycle_is_drawn_for_Graphviz()
    {
        var run = await Run.Parley("graph", "--format", "dot");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe(StageDiagram.Dot());
    }
}
