using System.CommandLine;
using Parley.Sqlite;

namespace Parley.Host.Commands.Backup;

/// <summary><c>backup</c>: a checked copy of a database in use.</summary>
internal static class BackupCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var target = new Option<string>("--out") { Description = terminal.Say("The file to write; it must not be there yet.", "要写入的文件；必须尚不存在。"), Required = true };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("backup", terminal.Say("Copy a database while it is in use, and check the copy. The key file is not copied.", "在使用中复制数据库并校验副本；不复制密钥文件。")) { database, target, format };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(terminal, parsed.GetRequiredValue(database), parsed.GetRequiredValue(target), parsed.GetValue(format) == FormatOption.Json, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(Terminal terminal, string database, string target, bool asJson, CancellationToken cancellationToken)
    {
        DatabaseOption.MustExist(database);
        return CopyReport.TellAsync(
            terminal,
            asJson,
            SqliteBackup.CreateAsync(DatabaseOption.Named(database), DatabaseOption.Named(target).Database, cancellationToken),
            copy => terminal.Say(
                $"Backed up to {copy.File}: {copy.Streams} streams, {copy.Commits} commits, {copy.Bytes} bytes; the chain holds. The key file is not part of it: keep it apart.",
                $"已备份至 {copy.File}：{copy.Streams} 个流，{copy.Commits} 次提交，{copy.Bytes} 字节；哈希链完整。备份不含密钥文件，请另行保管。"));
    }
}
