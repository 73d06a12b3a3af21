using System.CommandLine;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Host.Commands.Export;

/// <summary><c>export</c>: the deciphered history as JSON Lines; the same events give the same bytes.</summary>
internal static class ExportCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var dispute = new Option<string?>("--dispute") { Description = terminal.Say("Only this dispute.", "仅导出此纠纷。") };
        var command = new Command("export", terminal.Say("Write the history, deciphered, as JSON Lines.", "以 JSON Lines 输出解密后的历史。")) { database, dispute };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(database), parsed.GetValue(dispute), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string database, string? dispute, CancellationToken cancellationToken)
    {
        await using var opened = await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        var journal = opened.Journal;
        if (dispute is not null) await MustExistAsync(journal, dispute, cancellationToken);
        await new CanonicalExport(journal, new CommitCodecs(new KeyRing(opened.Key))).WriteAsync(terminal.Output, dispute, cancellationToken);
        return ExitCodes.Ok;
    }

    private static async Task MustExistAsync(IJournal journal, string dispute, CancellationToken cancellationToken)
    {
        var isThere = DisputeId.TryParse(dispute, out _) && (await journal.HeadAsync(dispute, cancellationToken)).Version > 0;
        if (!isThere) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, dispute);
    }
}
