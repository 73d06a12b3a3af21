using System.CommandLine;
using Parley.Disputes;
using Parley.Host.Commands.Archiving;
using Parley.Journal;

namespace Parley.Host.Commands.Export;

/// <summary><c>export</c>: the deciphered history as JSON Lines; the same events give the same bytes.</summary>
internal static class ExportCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Optional(terminal);
        var archive = ArchiveOption.Make(terminal);
        var dispute = new Option<string?>("--dispute") { Description = terminal.Say("Only this dispute.", "仅导出此纠纷。") };
        var command = new Command("export", terminal.Say("Write the history, deciphered, as JSON Lines.", "以 JSON Lines 输出解密后的历史。")) { database, archive, dispute };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var named = DatabaseOption.OrEnvironment(parsed.GetValue(database));
            if (parsed.GetValue(archive) is { } file)
            {
                await using var opened = await OpenedArchive.OpenAsync(file, named, cancellationToken);
                return await WriteAsync(terminal, opened.Archive, opened.Keys, parsed.GetValue(dispute), cancellationToken);
            }

            await using var journal = await DatabaseOption.OpenToReadAsync(named ?? throw new HostException(ExitCodes.UsageOrIo, HostMessages.NamesNoDatabase), cancellationToken);
            return await WriteAsync(terminal, journal.Journal, new KeyRing(journal.Key), parsed.GetValue(dispute), cancellationToken);
        });
        return command;
    }

    private static async Task<int> WriteAsync(Terminal terminal, IJournal journal, KeyRing keys, string? dispute, CancellationToken cancellationToken)
    {
        if (dispute is not null) await MustExistAsync(journal, dispute, cancellationToken);
        await new CanonicalExport(journal, new CommitCodecs(keys)).WriteAsync(terminal.Output, dispute, cancellationToken);
        if (dispute is null && await journal.MarkedAsync(cancellationToken).CountAsync(marked => marked.Head.Archived is not null, cancellationToken) is > 0 and var left) terminal.Complain(HostMessages.NotExported, left);
        return ExitCodes.Ok;
    }

    private static async Task MustExistAsync(IJournal journal, string dispute, CancellationToken cancellationToken)
    {
        var head = DisputeId.TryParse(dispute, out _) ? await journal.HeadAsync(dispute, cancellationToken) : default;
        if (head.Archived is { } mark) throw new HostException(ExitCodes.UsageOrIo, JournalMessages.Archived, dispute, mark.Archive);
        if (head.Version == 0) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, dispute);
    }
}
