using System.CommandLine;
using Parley.Administration;
using Parley.Disputes;
using Parley.Host.Commands.Office;

namespace Parley.Host.Commands.Archiving;

/// <summary><c>archive forget</c>: the keys of persons of disputes that left long ago are destroyed, as <c>retention.json</c> says.</summary>
internal sealed class ForgetPersons(Terminal terminal)
{
    private readonly OfficeOptions office = new(terminal, personRequired: false);
    private readonly Option<bool> dryRun = new("--dry-run") { Description = terminal.Say("Only say of how many disputes.", "只说明涉及多少件纠纷。") };

    public Command Make()
    {
        var command = new Command("forget", terminal.Say("Destroy the keys of all persons of disputes archived as long ago as retention.json says; it cannot be undone.", "按 retention.json 的规定销毁已归档纠纷中所有人员的密钥；不可撤销。")) { dryRun };
        office.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(dryRun) && result.GetValue(office.Person) is null) result.AddError("--as | --dry-run");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedOffice.OpenAsync(terminal, parsed, office, cancellationToken);
        if (opened.Engine.ActivePack.Retention.ForgetPersonsAfter is null) throw new HostException(ExitCodes.Errors, ArchiveMessages.NoRuleToForget);
        if (parsed.GetValue(dryRun))
        {
            var count = await opened.Engine.CountForgettableAsync(cancellationToken);
            terminal.Out.WriteLine(terminal.Say($"The persons of {count} archived disputes are to be forgotten; nothing was written.", $"有 {count} 件已归档纠纷的人员应被遗忘；未作任何写入。"));
            return ExitCodes.Ok;
        }

        var reply = await opened.Engine.ForgetPersonsAsync(opened.ActorOf(parsed, office, OfficeRights.ForgetPersons), cancellationToken);
        if (!reply.IsDone) return ArchiveCommand.Refused(terminal, reply.Refusal);
        terminal.Out.WriteLine(terminal.Say($"The persons of {reply.Moved} archived disputes are forgotten.", $"已遗忘 {reply.Moved} 件已归档纠纷的人员。"));
        return ExitCodes.Ok;
    }
}
