using System.CommandLine;
using System.Text.Json;
using Parley.Journal;

namespace Parley.Host.Commands.Regrading;

/// <summary><c>regrade</c>: what moving the running episodes to a pack's revision would do, dispute by dispute; with <c>--apply</c> it does it.</summary>
internal static class RegradeCommand
{
    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Required(terminal);
        var database = DatabaseOption.Required(terminal);
        var apply = new Option<bool>("--apply") { Description = terminal.Say("Move the episodes; without it nothing is written.", "执行迁移；不加此项则只列出。") };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("regrade", terminal.Say("List who changes under a pack's rules, then move the running episodes to it.", "列出在新规则下的变化，并将在办轮次迁移到该版本。")) { pack, database, apply, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal, parsed.GetRequiredValue(pack), parsed.GetRequiredValue(database), parsed.GetValue(apply), parsed.GetValue(format) == FormatOption.Json, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string folder, string database, bool apply, bool asJson, CancellationToken cancellationToken)
    {
        var pack = LoadedPack.From(folder, terminal);
        await using var opened = await DatabaseOption.OpenAsync(database, cancellationToken);
        var journal = opened.Journal;
        if (apply) await RevisionInForce.MustBeAsync(pack, journal, opened.Key, cancellationToken);
        var engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(opened.Key), TimeProvider.System);
        var (listed, changed) = (0, 0);
        await foreach (var change in engine.RegradeAsync(apply, cancellationToken))
        {
            listed++;
            if (change.Before != change.After) changed++;
            terminal.Out.WriteLine(asJson ? JsonSerializer.Serialize(RegradeLine.Of(change, pack.Revision), HostJson.PlainLine) : Line(terminal, change));
        }

        terminal.Error.WriteLine(terminal.Say(
            $"{listed} running episodes are on another revision; {changed} change their level. {(apply ? "Moved." : "Nothing was written; --apply moves them.")}",
            $"{listed} 个在办轮次使用其他版本，其中 {changed} 个等级变化。{(apply ? "已迁移。" : "未写入；加 --apply 执行迁移。")}"));
        return ExitCodes.Ok;
    }

    private static string Line(Terminal terminal, RevisionChange change)
    {
        var level = change.Before == change.After ? change.Before.ToString() : $"{change.Before} → {change.After}";
        var why = change.Refusal is { } refusal ? $"{refusal.Id} {refusal.Reason(terminal.Language)}" : string.Join(", ", change.Matched);
        return $"{change.Dispute}  {level}  {why}".TrimEnd();
    }
}
