using System.CommandLine;
using Parley.Disputes;
using Parley.Host.Commands.Office;
using Parley.Sqlite;

namespace Parley.Host.Commands.Archiving;

/// <summary><c>archive return</c>: a dispute comes back, so that it can be reopened or somebody be erased from it.</summary>
internal sealed class ReturnDispute(Terminal terminal)
{
    private readonly OfficeOptions office = new(terminal);
    private readonly Option<string> archive = new("--archive") { Description = terminal.Say("The archive it is in.", "它所在的归档文件。"), Required = true };
    private readonly Option<string> dispute = new("--dispute") { Description = terminal.Say("The dispute's id.", "纠纷编号。"), Required = true };
    private readonly Option<string> reason = new("--reason") { Description = terminal.Say("Why; kept for ever, so name no party.", "理由；永久保存，请勿写当事人姓名。"), Required = true };

    public Command Make()
    {
        var command = new Command("return", terminal.Say("Bring a dispute back from an archive; the archive stays as it is.", "从归档中取回一件纠纷；归档文件保持不变。")) { archive, dispute, reason };
        office.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedOffice.OpenAsync(terminal, parsed, office, cancellationToken);
        await using var file = await SqliteArchive.OpenAsync(DatabaseOption.Named(parsed.GetRequiredValue(archive)).Database, opened.Key, opened.Journal, cancellationToken);
        var text = parsed.GetRequiredValue(dispute);
        var id = DisputeId.TryParse(text, out var known) ? known : throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, text);
        var reply = await opened.Engine.ReturnFromArchiveAsync(file, file.Archive?.Archive ?? string.Empty, id, parsed.GetRequiredValue(reason), opened.ActorOf(parsed, office, OfficeRights.Archive), cancellationToken);
        if (!reply.IsDone) return ArchiveCommand.Refused(terminal, reply.Refusal);
        terminal.Out.WriteLine(terminal.Say($"{id} is back from the archive.", $"{id} 已从归档中取回。"));
        return ExitCodes.Ok;
    }
}
