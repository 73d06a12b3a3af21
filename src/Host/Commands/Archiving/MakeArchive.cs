using System.CommandLine;
using System.Text.Json;
using Parley.Administration;
using Parley.Disputes;
using Parley.Host.Commands.Office;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Host.Commands.Archiving;

/// <summary><c>archive make</c>: first the archive is on disk and checked, then what is in it leaves. Stopped in between, it goes on when it is run again with the same file.</summary>
internal sealed class MakeArchive(Terminal terminal)
{
    private readonly OfficeOptions office = new(terminal, personRequired: false);
    private readonly Option<string?> target = new("--out") { Description = terminal.Say("The archive to write; must not be there, unless it was stopped halfway.", "要写入的归档文件；必须尚不存在，除非上次中途停止。") };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = terminal.Say("Only say what would leave and what stays.", "只说明哪些会归档、哪些保留。") };
    private readonly Option<string> format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);

    public Command Make()
    {
        var command = new Command("make", terminal.Say("Move disputes that ended as long ago as retention.json says into an archive.", "按 retention.json 的规定将早已结束的纠纷归档。")) { target, dryRun, format };
        office.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(dryRun) && (result.GetValue(target) is null || result.GetValue(office.Person) is null)) result.AddError("--out --as | --dry-run");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedOffice.OpenAsync(terminal, parsed, office, cancellationToken);
        if (opened.Engine.ActivePack.Retention.ArchiveAfter is null) throw new HostException(ExitCodes.Errors, ArchiveMessages.NoRule);
        var (leaving, stay) = await PlanAsync(opened.Engine, cancellationToken);
        var run = new ArchiveRun(parsed.GetValue(dryRun), null, null, leaving.Count, 0, stay.ToDictionary(s => JsonNamingPolicy.CamelCase.ConvertName(s.Key.ToString()), s => s.Value));
        if (parsed.GetValue(dryRun)) return Tell(parsed, run, stay);

        // Who may not do it writes no file.
        var actor = opened.ActorOf(parsed, office, OfficeRights.Archive);
        if (!opened.Engine.ActivePack.Current.Directory.May(actor, OfficeRights.Archive, TimeProvider.System.GetUtcNow(), out var refusal)) return ArchiveCommand.Refused(terminal, refusal);
        var path = DatabaseOption.Named(parsed.GetValue(target) ?? string.Empty).Database;
        if (leaving.Count == 0 && !File.Exists(path)) return Tell(parsed, run, stay);
        var wasThere = File.Exists(path);
        if (!wasThere) await SqliteArchive.WriteAsync(opened.Journal, opened.Key, leaving, path, TimeProvider.System.GetUtcNow(), cancellationToken);
        await using var archive = await SqliteArchive.OpenAsync(path, opened.Key, opened.Journal, cancellationToken);
        if (wasThere) await CheckAsync(archive, opened, cancellationToken);
        var reply = await opened.Engine.MoveToArchiveAsync(SqliteArchive.Of(archive), actor, cancellationToken);
        return reply.IsDone ? Tell(parsed, run with { File = path, Archive = archive.Archive?.Archive, Left = reply.Moved }, stay) : ArchiveCommand.Refused(terminal, reply.Refusal);
    }

    private static async Task<(List<DisputeId> Leaving, SortedDictionary<StaysBecause, int> Stay)> PlanAsync(DisputeEngine engine, CancellationToken cancellationToken)
    {
        var (leaving, stay) = (new List<DisputeId>(), new SortedDictionary<StaysBecause, int>());
        await foreach (var verdict in engine.ArchivePlanAsync(cancellationToken))
        {
            if (verdict.Stays is { } why) stay[why] = stay.GetValueOrDefault(why) + 1;
            else leaving.Add(verdict.Dispute);
        }

        return (leaving, stay);
    }

    /// <summary>An archive that is there, from a run that was stopped, is checked again before anything leaves for it.</summary>
    private static async Task CheckAsync(SqliteJournal archive, OpenedOffice opened, CancellationToken cancellationToken)
    {
        var result = await new Verification(archive, new CommitCodecs(new KeyRing(opened.Key)), KeptPolicy.Levels).RunAsync(cancellationToken);
        if (result.Damage is { } damage) throw damage.ToException();
    }

    private int Tell(ParseResult parsed, ArchiveRun run, IReadOnlyDictionary<StaysBecause, int> stay)
    {
        if (parsed.GetValue(format) == FormatOption.Json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(run, HostJson.Indented));
            return ExitCodes.Ok;
        }

        terminal.Out.WriteLine(run switch
        {
            { DryRun: true } => terminal.Say($"{run.MayLeave} disputes may leave for an archive; nothing was written.", $"有 {run.MayLeave} 件纠纷可以归档；未作任何写入。"),
            { File: null } => terminal.Say("No dispute may leave; no archive was written.", "没有可归档的纠纷；未写归档文件。"),
            _ => terminal.Say($"{run.Left} disputes left for the archive {run.Archive}: {run.File}. Back it up like the database.", $"{run.Left} 件纠纷已归档至 {run.Archive}：{run.File}。请像数据库一样备份它。"),
        });
        foreach (var (why, count) in stay) terminal.Out.WriteLine(terminal.Say($"  {count} stay: {StayWords.Of(terminal, why)}", $"  {count} 件保留：{StayWords.Of(terminal, why)}"));
        return ExitCodes.Ok;
    }
}
