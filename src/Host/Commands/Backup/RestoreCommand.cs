using System.CommandLine;
using Parley.Sqlite;

namespace Parley.Host.Commands.Backup;

/// <summary><c>restore</c>: a backup becomes a database again; nothing that is there is written over.</summary>
internal static class RestoreCommand
{
    public static Command Make(Terminal terminal)
    {
        var backup = new Argument<string>("backup") { Description = terminal.Say("The backup.", "备份文件。") };
        var database = new Option<string>("--db") { Description = terminal.Say("The database to make; put its key file beside it first, with .key behind the name.", "要恢复成的数据库；请先放好密钥文件（名称后加 .key）。"), Required = true };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("restore", terminal.Say("Check a backup and put it back as a database.", "校验备份并恢复成数据库。")) { backup, database, format };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(terminal, parsed.GetRequiredValue(backup), parsed.GetRequiredValue(database), parsed.GetValue(format) == FormatOption.Json, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(Terminal terminal, string backup, string database, bool asJson, CancellationToken cancellationToken)
    {
        DatabaseOption.MustExist(backup);
        return CopyReport.TellAsync(
            terminal,
            asJson,
            SqliteBackup.RestoreAsync(backup, DatabaseOption.Named(database), cancellationToken),
            copy => terminal.Say(
                $"Restored to {copy.File}: {copy.Streams} streams, {copy.Commits} commits; the chain holds. Erase again whoever was erased after the backup was made.",
                $"已恢复至 {copy.File}：{copy.Streams} 个流，{copy.Commits} 次提交；哈希链完整。备份之后删除过的人员，请再次删除。"));
    }
}
