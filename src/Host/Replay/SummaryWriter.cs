using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace Parley.Host.Replay;

/// <summary>Writes a summary as JSON or as a table people read.</summary>
internal static class SummaryWriter
{
    public static void Write(ReplaySummary summary, bool asJson, Terminal terminal)
    {
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(summary, HostJson.Indented));
        else Console(terminal).Write(TableOf(summary, terminal));
    }

    private static IAnsiConsole Console(Terminal terminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.No,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(terminal.Out),
    });

    private static Table TableOf(ReplaySummary s, Terminal terminal)
    {
        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn(string.Empty).AddColumn(new TableColumn(string.Empty).RightAligned());
        Add(table, terminal.Say("Cases", "案件"), s.Cases);
        Add(table, terminal.Say("Rows", "行"), s.Rows);
        Add(table, terminal.Say("  became commands", "  成为命令"), s.CommandRows);
        foreach (var (id, count) in s.Refused) Add(table, terminal.Say($"  refused {id}", $"  被拒绝 {id}"), count);
        foreach (var (rule, count) in s.Ignored) Add(table, terminal.Say($"  ignored by {rule}", $"  按规则忽略 {rule}"), count);
        if (s.Unreadable > 0) Add(table, terminal.Say("  unreadable", "  无法读取"), s.Unreadable);
        foreach (var (rule, count) in s.Adjusted) Add(table, terminal.Say($"Put right by {rule}", $"按规则修正 {rule}"), count);
        Add(table, terminal.Say("Commands", "命令"), s.Commands);
        if (s.Recorded > 0) Add(table, terminal.Say("  recorded before", "  此前已记录"), s.Recorded);
        Add(table, terminal.Say("Episodes", "轮次"), s.Episodes);
        foreach (var (stage, count) in s.Stages) Add(table, terminal.Say($"Stage {stage}", $"阶段 {stage}"), count);
        foreach (var (level, count) in s.Levels) Add(table, terminal.Say($"Level {level}", $"等级 {level}"), count);
        Add(table, terminal.Say("Deadlines kept", "按期"), s.Deadlines.Kept);
        Add(table, terminal.Say("Deadlines missed", "逾期"), s.Deadlines.Missed);
        Add(table, terminal.Say("Repeats", "重复上报"), s.Repeats);
        table.AddRow(terminal.Say("Seconds", "秒"), s.Seconds.ToString("0.0", CultureInfo.InvariantCulture));
        table.AddRow(terminal.Say("Commands per second", "每秒命令"), s.CommandsPerSecond.ToString("0", CultureInfo.InvariantCulture));
        return table;
    }

    private static void Add(Table table, string name, int count) => table.AddRow(Markup.Escape(name), count.ToString(CultureInfo.InvariantCulture));
}
