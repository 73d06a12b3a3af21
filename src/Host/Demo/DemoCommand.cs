using System.CommandLine;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Host.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;
using Spectre.Console;

namespace Parley.Host.Demo;

/// <summary><c>demo</c>: sample disputes through simulated months, on the community pack and an embedded database in a temporary folder. Needs nothing.</summary>
internal static class DemoCommand
{
    /// <summary>Whoever reads a file wraps it as they like.</summary>
    private const int WidthWithoutTerminal = 4000;

    public static Command Make(Terminal terminal)
    {
        var command = new Command("demo", terminal.Say("Watch sample disputes go through the loop.", "演示：样例纠纷走完闭环流程。"));
        command.SetAction((_, cancellationToken) => RunAsync(terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        var pack = LoadedPack.From(PackArgument.Community, terminal);
        var folder = Directory.CreateTempSubdirectory("parley-demo-");
        try
        {
            var database = Path.Combine(folder.FullName, "disputes.db");
            terminal.Error.WriteLine(terminal.Say($"Rule pack {pack}. Database {database}, removed at the end.", $"规则包 {pack}。数据库 {database}，结束后删除。"));
            await PlayAsync(terminal, pack, database, cancellationToken);
            return ExitCodes.Ok;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PlayAsync(Terminal terminal, Pack pack, string database, CancellationToken cancellationToken)
    {
        await using var journal = await SqliteJournal.OpenAsync(new SqliteOptions(database), cancellationToken);
        var samples = new SampleFile(terminal.Language, pack.Settings.TimeZone).Read();
        var clock = new DemoClock { Now = samples.Min(s => s.Steps[0].At) };
        var engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(journal.Key), clock);
        var words = new DemoWords(pack, terminal.Language);
        var console = ConsoleOf(terminal);
        var story = new Story(console, pack, words, samples.ToDictionary(s => new DisputeId(s.Id), s => s.Title));
        var run = new DemoRun(engine, journal, story, clock);
        await run.RunAsync(samples.SelectMany(s => s.Steps), cancellationToken);
        console.WriteLine();
        var disputes = await engine.ListAsync(new DisputeFilter(), null, 1000, cancellationToken);
        var commits = new List<RecordedCommit>();
        foreach (var dispute in disputes) commits.AddRange(await engine.HistoryAsync(dispute.Dispute, cancellationToken));
        new Figures(console, words, pack.Levels).Show(disputes, commits);
    }

    private static IAnsiConsole ConsoleOf(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!terminal.IsInteractive) console.Profile.Width = WidthWithoutTerminal;
        return console;
    }
}
