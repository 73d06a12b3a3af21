using System.CommandLine;
using Parley.Host.Commands;

namespace Parley.Host.Replay;

/// <summary><c>replay</c> and <c>import</c> on the command line.</summary>
internal static class ReplayCommand
{
    public static Command Replay(Terminal terminal)
    {
        var oneByOne = new Option<bool>("--one-by-one") { Description = terminal.Say("One command at a time, each in its own transaction: to see what grouping gains.", "逐条执行，每条命令单独提交事务：用于对比分组提交的效果。") };
        var command = Make(terminal, "replay", terminal.Say("Send real histories through the loop on simulated time.", "以模拟时间将真实历史送入闭环流程。"), needsDatabase: false, oneByOne);
        command.Add(oneByOne);
        return command;
    }

    public static Command Import(Terminal terminal) =>
        Make(terminal, "import", terminal.Say("Turn a ledger into disputes; again is harmless.", "将台账导入为矛盾纠纷；重复导入无影响。"), needsDatabase: true, oneByOne: null);

    private static Command Make(Terminal terminal, string name, string description, bool needsDatabase, Option<bool>? oneByOne)
    {
        var pack = PackArgument.Required(terminal);
        var file = new Argument<string>("file") { Description = terminal.Say("The ledger: .csv, .csv.gz or .xlsx.", "台账文件：.csv、.csv.gz 或 .xlsx。") };
        var map = new Option<string>("--map") { Description = terminal.Say("The mapping file; see docs/mapping.md.", "映射文件；见 docs/mapping.zh-CN.md。"), Required = true };
        var database = DatabaseOption.Optional(terminal);
        database.Required = needsDatabase && DatabaseOption.OrInEnvironment(null) is null;
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command(name, description) { pack, file, map, database, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            // A replay that names no database leaves every database alone.
            var named = needsDatabase ? DatabaseOption.OrInEnvironment(parsed.GetValue(database)) : parsed.GetValue(database);
            var options = new ReplayOptions(parsed.GetRequiredValue(pack), parsed.GetRequiredValue(map), parsed.GetRequiredValue(file), named)
            {
                OneByOne = oneByOne is not null && parsed.GetValue(oneByOne),
                AsJson = parsed.GetValue(format) == FormatOption.Json,
            };
            return needsDatabase ? ImportRun.RunAsync(options, terminal, cancellationToken) : ReplayRun.RunAsync(options, terminal, cancellationToken);
        });
        return command;
    }
}
