using System.CommandLine;

namespace Parley.Host.Commands.Checkpoints;

/// <summary><c>checkpoint</c>: the heads of all streams, signed, in a file to be kept elsewhere.</summary>
internal static class CheckpointCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var target = new Option<string>("--out") { Description = terminal.Say("The file to write; it must not be there yet. Keep it where nobody who can change the database can change it.", "要写入的文件；必须尚不存在。请存放在能改动数据库的人无法改动的地方。"), Required = true };
        var command = new Command("checkpoint", terminal.Say("Write the last commit of every dispute into a signed file.", "将每件纠纷的最后一次提交写入带签名的文件。")) { database, target };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(database), parsed.GetRequiredValue(target), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string database, string target, CancellationToken cancellationToken)
    {
        await using var opened = await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        var checkpoint = await CheckpointWriting.WriteAsync(opened.Journal, DatabaseOption.Beside(database), target, TimeProvider.System.GetUtcNow(), cancellationToken);
        terminal.Out.WriteLine(terminal.Say(
            $"Checkpoint of {checkpoint.Streams} streams, {checkpoint.Commits} commits, signed with key {checkpoint.KeyId}: {Path.GetFullPath(target)}",
            $"检查点含 {checkpoint.Streams} 个流，{checkpoint.Commits} 次提交，由密钥 {checkpoint.KeyId} 签名：{Path.GetFullPath(target)}"));
        return ExitCodes.Ok;
    }
}
