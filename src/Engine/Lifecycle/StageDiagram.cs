using System.Text;
using Parley.Disputes;

namespace Parley.Lifecycle;

/// <summary>Draws the loop from its definition. Safe to use from several threads.</summary>
public static class StageDiagram
{
    /// <summary>The diagram for Mermaid.</summary>
    /// <returns>A <c>stateDiagram-v2</c>, arrows of the same two stages as one.</returns>
    public static string Mermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Received : Report\n");
        foreach (var arrow in Arrows()) text.Append("    ").Append(arrow.From).Append(" --> ").Append(arrow.To).Append(" : ").Append(arrow.Outcomes).Append('\n');
        foreach (var end in Ends()) text.Append("    ").Append(end).Append(" --> [*]\n");
        return text.ToString();
    }

    /// <summary>The diagram for Graphviz.</summary>
    /// <returns>A <c>digraph</c> in the DOT language.</returns>
    public static string Dot()
    {
        var text = new StringBuilder("digraph dispute {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n    start [shape=point];\n    start -> Received [label=\"Report\"];\n");
        foreach (var arrow in Arrows()) text.Append("    ").Append(arrow.From).Append(" -> ").Append(arrow.To).Append(" [label=\"").Append(arrow.Outcomes).Append("\"];\n");
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(Stage From, Stage To, string Outcomes)> Arrows() =>
        Transitions.All.GroupBy(t => (t.From, t.To)).Select(g => (g.Key.From, g.Key.To, string.Join(", ", g.Select(t => t.Outcome))));

    private static IEnumerable<Stage> Ends() => Enum.GetValues<Stage>().Where(s => !s.IsActive());
}
