using System.CommandLine;
using System.Text.Json;
using Parley.Administration;
using Parley.Host.Api.Views;
using Parley.Host.Commands.Office;
using Parley.Journal;
using Parley.Notices;

namespace Parley.Host.Commands.Silences;

/// <summary><c>silences</c>: which notices are not sent for a time, who said so and why; sets a silence, ends one early.</summary>
internal static class SilencesCommand
{
    public static Command Make(Terminal terminal) => new("silences", terminal.Say("Notices that are not sent for a time: list, set, end.", "在一段时间内不发送的通知：查看、设置、结束。"))
    {
        List(terminal),
        new SetSilence(terminal).Make(),
        End(terminal),
    };

    public static int Answer(Terminal terminal, SilenceReply reply)
    {
        if (!reply.IsDone)
        {
            terminal.Complain(reply.Refusal.Kind, reply.Refusal.About);
            return ExitCodes.Errors;
        }

        SilenceText.Write(terminal, reply.Silence, TimeProvider.System.GetUtcNow());
        return ExitCodes.Ok;
    }

    private static Command List(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var all = new Option<bool>("--all") { Description = terminal.Say("Also those that are over.", "包括已结束的静默。") };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("list", terminal.Say("List the silences that hold or are awaited.", "列出生效中和待生效的静默。")) { database, all, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await DatabaseOption.OpenToReadAsync(parsed.GetRequiredValue(database), cancellationToken);
            var journal = opened.Journal;
            var book = await new AdministrationStream(journal, new CommitCodecs(new KeyRing(opened.Key))).RefreshAsync(cancellationToken);
            var now = TimeProvider.System.GetUtcNow();
            Silence[] silences = [.. book.Silences.All.Where(s => parsed.GetValue(all) || s.StandingAt(now) != SilenceStanding.Over)];
            if (parsed.GetValue(format) == FormatOption.Json) terminal.Out.WriteLine(JsonSerializer.Serialize(new SilenceListView([.. silences.Select(s => SilenceView.Of(s, now))]), HostJson.Plain));
            else foreach (var silence in silences) SilenceText.Write(terminal, silence, now);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command End(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = terminal.Say("The silence's id.", "静默编号。") };
        var options = new OfficeOptions(terminal);
        var command = new Command("end", terminal.Say("End a silence before its time.", "提前结束静默。")) { id };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var office = await OpenedOffice.OpenAsync(terminal, parsed, options, cancellationToken);
            return Answer(terminal, await office.Engine.EndSilenceAsync(parsed.GetRequiredValue(id), office.ActorOf(parsed, options, Disputes.OfficeRights.Silence), cancellationToken));
        });
        return command;
    }
}
