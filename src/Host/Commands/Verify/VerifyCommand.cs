using System.CommandLine;
using System.Text.Json;
using Parley.Host.Commands.Archiving;
using Parley.Host.Commands.Checkpoints;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Host.Commands.Verify;

/// <summary><c>verify</c>: whether every entry is what was written; names the first that is not.</summary>
internal static class VerifyCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Optional(terminal);
        var archive = ArchiveOption.Make(terminal);
        var checkpoint = new Option<string?>("--checkpoint") { Description = terminal.Say("A checkpoint: also see that nothing was cut off or rewritten since it was made.", "检查点文件：同时检查自其生成以来有无截断或改写。") };
        var signedBy = new Option<string?>("--signed-by") { Description = terminal.Say("The id of the key the checkpoint must be signed with; that of the signing key beside the database when left out.", "检查点签名密钥的标识；未指定时取数据库旁的签名密钥。") };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("verify", terminal.Say("Check the hash chains and name the first damaged entry.", "校验哈希链并指出第一条损坏的记录。")) { database, archive, checkpoint, signedBy, format };
        command.SetAction((parsed, cancellationToken) =>
        {
            var named = DatabaseOption.OrEnvironment(parsed.GetValue(database));
            var asJson = parsed.GetValue(format) == FormatOption.Json;
            return (parsed.GetValue(archive), parsed.GetValue(checkpoint)) switch
            {
                ({ } file, null) => OfArchiveAsync(terminal, file, named, asJson, cancellationToken),
                var (file, path) => RunAsync(terminal, named ?? throw new HostException(ExitCodes.UsageOrIo, HostMessages.NamesNoDatabase), file, (path, parsed.GetValue(signedBy)), asJson, cancellationToken),
            };
        });
        return command;
    }

    private static async Task<int> OfArchiveAsync(Terminal terminal, string archive, string? database, bool asJson, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedArchive.OpenAsync(archive, database, cancellationToken);
        return await ArchiveVerification.RunAsync(terminal, opened, asJson, cancellationToken);
    }

    private static async Task<int> RunAsync(Terminal terminal, string database, string? archive, (string? Path, string? SignedBy) checkpoint, bool asJson, CancellationToken cancellationToken)
    {
        await using var opened = await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        var journal = opened.Journal;
        var result = await new Verification(journal, new CommitCodecs(new KeyRing(opened.Key)), KeptPolicy.Levels).RunAsync(cancellationToken);
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(VerificationView.Of(result, terminal.Language), HostJson.Indented));
        else if (result.IsWhole) Write(terminal, result);
        if (result.Damage is { } damage)
        {
            terminal.Complain(damage.Kind, damage.About);
            return ExitCodes.Errors;
        }

        if (checkpoint.Path is not { } path) return ExitCodes.Ok;
        await using var beside = archive is null ? null : await OpenedArchive.OpenAsync(archive, null, cancellationToken);
        return await CheckpointCompare.RunAsync(terminal, new CheckpointCheck(journal, beside?.Archive), DatabaseOption.Beside(database), path, checkpoint.SignedBy, asJson ? terminal.Error : terminal.Out, cancellationToken);
    }

    private static void Write(Terminal terminal, VerificationResult result)
    {
        terminal.Out.WriteLine(terminal.Say($"The chain holds: {result.Streams} streams, {result.Commits} commits.", $"哈希链完整：{result.Streams} 个流，{result.Commits} 次提交。"));
        if (result.Archived > 0) terminal.Out.WriteLine(terminal.Say($"{result.Archived} disputes are in archives, as recorded; 'verify --archive' checks these.", $"另有 {result.Archived} 件已归档，与记录一致；请用“verify --archive”校验归档。"));
    }
}
