using System.CommandLine;

namespace Parley.Host.Commands.GradeFacts;

/// <summary><c>grade</c>: the level of records of facts, one result per line, however many there are.</summary>
internal static class GradeCommand
{
    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Required(terminal);
        var facts = new Option<string>("--facts")
        {
            Description = terminal.Say("F.json (one record), F.jsonl (one a line), or - for lines from standard input.", "F.json（一条记录）、F.jsonl（每行一条），或用 - 从标准输入逐行读取。"),
            Required = true,
        };
        var command = new Command("grade", terminal.Say("Grade records of facts.", "按要素评定预警等级。")) { pack, facts };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(pack), parsed.GetRequiredValue(facts), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string folder, string facts, CancellationToken cancellationToken)
    {
        var pack = LoadedPack.From(folder, terminal);
        if (facts == "-") return await new FactStream(pack, terminal).GradeLinesAsync("-", terminal.Input, cancellationToken);
        if (!File.Exists(facts)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFile, facts);
        await using var file = new FileStream(facts, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
        var stream = new FactStream(pack, terminal);
        return facts.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? await stream.GradeWholeAsync(facts, file, cancellationToken)
            : await stream.GradeLinesAsync(facts, file, cancellationToken);
    }
}
