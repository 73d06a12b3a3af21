using System.CommandLine;
using Parley.Disputes;

namespace Parley.Host.Commands.Revisions;

/// <summary><c>activate</c>: a second person approves a revision, at once or from a day on.</summary>
internal static class ActivateCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new RevisionOptions(terminal);
        var from = new Option<string?>("--from") { Description = terminal.Say("From when it holds: a day of the pack's zone, or a moment with an offset; left out: at once.", "生效时间：规则包时区的日期，或带时区的时刻；未指定则立即生效。") };
        var command = options.Command("activate", "Approve a proposed revision as the second person.", "作为第二人批准所提出的版本。", from);
        command.SetAction((parsed, cancellationToken) => RevisionAct.RunAsync(
            terminal, parsed, options, OfficeRights.ApproveRevision, (engine, revision, actor) => engine.ApproveRevisionAsync(revision, actor, Moment(engine, parsed.GetValue(from)), cancellationToken), cancellationToken));
        return command;
    }

    private static DateTimeOffset? Moment(DisputeEngine engine, string? text)
    {
        if (text is null) return null;
        return RevisionMoment.TryParse(text, engine.ActivePack.Settings.TimeZone, out var moment) ? moment : throw new HostException(ExitCodes.UsageOrIo, HostMessages.BadRevisionMoment, text);
    }
}
