using System.CommandLine;
using Parley.Lifecycle;

namespace Parley.Host.Commands.Graph;

/// <summary><c>graph</c>: the lifecycle as Mermaid or DOT. The loop is the engine's own, so a pack may be named but changes nothing.</summary>
internal static class GraphCommand
{
    private const string Mermaid = "mermaid";
    private const string Dot = "dot";

    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Optional(terminal);
        var format = new Option<string>("--format")
        {
            Description = terminal.Say("mermaid or dot.", "mermaid 或 dot。"),
            DefaultValueFactory = _ => Mermaid,
        };
        format.AcceptOnlyFromAmong(Mermaid, Dot);
        var command = new Command("graph", terminal.Say("Draw the lifecycle.", "绘制流程图。")) { pack, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(pack) is { } folder) PackArgument.MustExist(folder);
            terminal.Out.Write(parsed.GetValue(format) == Dot ? StageDiagram.Dot() : StageDiagram.Mermaid());
            return ExitCodes.Ok;
        });
        return command;
    }
}
