using System.CommandLine;
using System.Text.Json;

namespace Parley.Host.Commands.Routing;

/// <summary><c>routes</c>: who is told by a pack, with what holds where nothing is written; with facts, who would be told of such a dispute, by which row or route, and in which words.</summary>
internal static class RoutesCommand
{
    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Required(terminal);
        var facts = new Option<string?>("--facts") { Description = terminal.Say("One record of facts as JSON: who would be told of such a dispute.", "一条 JSON 要素记录：此类纠纷将通知哪些人。") };
        var place = new Option<string?>("--place") { Description = terminal.Say("Where it is; a place of the lowest tier when left out.", "发生地；未指定时取最低层级的一处。") };
        var asOf = new Option<string?>("--as-of") { Description = terminal.Say("The day or moment of the report; now when left out.", "接报的日期或时刻；未指定时为当前。") };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("routes", terminal.Say("Show who is told by a rule pack, or who would be told of a dispute and why.", "列出规则包通知哪些人，或某一纠纷将通知谁及其原因。")) { pack, facts, place, asOf, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(facts) is null && (result.GetValue(place) is not null || result.GetValue(asOf) is not null)) result.AddError("--facts");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var loaded = LoadedPack.From(parsed.GetRequiredValue(pack), terminal);
            var asJson = parsed.GetValue(format) == FormatOption.Json;
            if (parsed.GetValue(facts) is not { } file)
            {
                var table = RouteTable.Of(loaded);
                if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(table, HostJson.Plain));
                else table.Write(terminal);
                return ExitCodes.Ok;
            }

            var told = await ToldOfCase.OfAsync(loaded, terminal, file, parsed.GetValue(place), parsed.GetValue(asOf), cancellationToken);
            if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(told, HostJson.Plain));
            else told.Write(terminal);
            return ExitCodes.Ok;
        });
        return command;
    }
}
