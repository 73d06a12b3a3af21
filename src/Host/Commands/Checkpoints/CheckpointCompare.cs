using Parley.Journal;

namespace Parley.Host.Commands.Checkpoints;

/// <summary><c>verify --checkpoint</c>: whether the journal still has what it had when the checkpoint was made.</summary>
internal static class CheckpointCompare
{
    private const int MostTold = 100;

    public static async Task<int> RunAsync(Terminal terminal, CheckpointCheck check, string database, string path, string? signedBy, TextWriter said, CancellationToken cancellationToken)
    {
        var file = new CheckpointFile(path);
        try
        {
            var checkpoint = file.Open(signedBy ?? OwnKeyId(database));
            var (damages, inArchives) = await check.RunAsync(file.Heads(), MostTold, cancellationToken);
            foreach (var damage in damages) terminal.Complain(damage.Kind, damage.About);
            if (damages.Count > 0) return ExitCodes.Errors;
            said.WriteLine(inArchives == 0
                ? terminal.Say(
                    $"Nothing was cut off or rewritten since the checkpoint of {checkpoint.At:yyyy-MM-dd HH:mm:ss}Z: {checkpoint.Streams} streams, {checkpoint.Commits} commits.",
                    $"自 {checkpoint.At:yyyy-MM-dd HH:mm:ss}Z 的检查点以来没有截断或改写：{checkpoint.Streams} 个流，{checkpoint.Commits} 次提交。")
                : terminal.Say(
                    $"Nothing was cut off or rewritten since the checkpoint of {checkpoint.At:yyyy-MM-dd HH:mm:ss}Z in {checkpoint.Streams - inArchives} of its {checkpoint.Streams} streams.",
                    $"自 {checkpoint.At:yyyy-MM-dd HH:mm:ss}Z 的检查点以来，其 {checkpoint.Streams} 个流中有 {checkpoint.Streams - inArchives} 个没有截断或改写。"));
            if (inArchives > 0) terminal.Complain(HostMessages.InArchives, inArchives);
            return ExitCodes.Ok;
        }
        catch (JournalException wrong) when (wrong.Kind == JournalMessages.CheckpointChanged || wrong.Kind == JournalMessages.CheckpointOfOther)
        {
            terminal.Complain(wrong.Kind, wrong.About);
            return ExitCodes.Errors;
        }
    }

    private static string OwnKeyId(string database)
    {
        var path = CheckpointWriting.KeyOf(database);
        if (!File.Exists(path)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSigningKey, path);
        using var key = SigningKey.FromFile(path);
        return key.Id;
    }
}
