using System.CommandLine;
using System.Text.Json;
using Parley.Journal;

namespace Parley.Host.Commands.Verify;

/// <summary><c>verify</c>: whether every entry is what was written; names the first that is not.</summary>
internal static class VerifyCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("verify", terminal.Say("Check the hash chains and name the first damaged entry.", "校验哈希链并指出第一条损坏的记录。")) { database, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(database), parsed.GetValue(format) == FormatOption.Json, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string database, bool asJson, CancellationToken cancellationToken)
    {
        await using var journal = await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        var result = await new Verification(journal, new CommitCodecs(new KeyRing(journal.Key))).RunAsync(cancellationToken);
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(VerificationView.Of(result, terminal.Language), HostJson.Indented));
        else if (result.IsWhole) terminal.Out.WriteLine(terminal.Say($"The chain holds: {result.Streams} streams, {result.Commits} commits.", $"哈希链完整：{result.Streams} 个流，{result.Commits} 次提交。"));
        if (result.Damage is not { } damage) return ExitCodes.Ok;
        terminal.Complain(damage.Kind, damage.About);
        return ExitCodes.Errors;
    }
}
