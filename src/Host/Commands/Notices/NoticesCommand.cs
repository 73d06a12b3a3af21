using System.CommandLine;
using System.Text.Json;
using Parley.Disputes;
using Parley.Host.Commands.Office;
using Parley.Journal;
using Parley.Notices;

namespace Parley.Host.Commands.Notices;

/// <summary><c>notices</c>: what became of notices; sends dead letters again, or gives notices up. Shows nothing personal.</summary>
internal static class NoticesCommand
{
    private const int Usual = 100;
    private const int Most = 1000;

    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var dead = new Option<bool>("--dead") { Description = terminal.Say("Dead letters only.", "仅列出死信。") };
        var pending = new Option<bool>("--pending") { Description = terminal.Say("Only what waits.", "仅列出待发送的通知。") };
        var of = new Option<string?>("--of") { Description = terminal.Say("Of this dispute only.", "仅列出该纠纷的通知。") };
        var limit = new Option<int>("--limit") { Description = terminal.Say($"How many at most, 1 to {Most}.", $"最多条数，1 至 {Most}。"), DefaultValueFactory = _ => Usual };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Most) result.AddError($"--limit 1–{Most}");
        });
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("notices", terminal.Say("List what became of notices, the latest first.", "列出通知的发送情况（最新的在前）。")) { database, dead, pending, of, limit, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dead) && result.GetValue(pending)) result.AddError("--dead | --pending");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await DatabaseOption.OpenToReadAsync(parsed.GetRequiredValue(database), cancellationToken);
            var journal = opened.Journal;
            var state = parsed.GetValue(dead) ? DeliveryState.Dead : parsed.GetValue(pending) ? DeliveryState.Waiting : default(DeliveryState?);
            var deliveries = await journal.Deliveries.ListAsync(new(state, DisputeOf(parsed.GetValue(of))), parsed.GetValue(limit), cancellationToken);
            if (parsed.GetValue(format) == FormatOption.Json) terminal.Out.WriteLine(JsonSerializer.Serialize(deliveries.Select(DeliveryView.Of).ToArray(), HostJson.Plain));
            else foreach (var one in deliveries.Select(DeliveryView.Of)) terminal.Out.WriteLine(one.ToLine(terminal));
            return ExitCodes.Ok;
        });
        command.Add(Replay(terminal));
        command.Add(Discard(terminal));
        return command;
    }

    private static Command Replay(Terminal terminal)
    {
        var (id, office) = (Id(terminal), new OfficeOptions(terminal));
        var command = new Command("replay", terminal.Say("Send dead letters of a notice again, under the same id.", "以相同编号重新发送某通知的死信。")) { id };
        office.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ActAsync(
            terminal, parsed, office, id, OfficeRights.ReplayNotice, (engine, notice, actor) => engine.ReplayNoticeAsync(notice, actor, cancellationToken), cancellationToken));
        return command;
    }

    private static Command Discard(Terminal terminal)
    {
        var (id, office) = (Id(terminal), new OfficeOptions(terminal));
        var reason = new Option<string>("--reason") { Description = terminal.Say("Why; it is kept, so name nobody.", "理由；将被保存，请勿写姓名。"), Required = true };
        var command = new Command("discard", terminal.Say("Give up a notice that waits or is dead.", "放弃待发送或已成死信的通知。")) { id, reason };
        office.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ActAsync(
            terminal, parsed, office, id, OfficeRights.DiscardNotice, (engine, notice, actor) => engine.DiscardNoticeAsync(notice, parsed.GetRequiredValue(reason), actor, cancellationToken), cancellationToken));
        return command;
    }

    private static Argument<string> Id(Terminal terminal) => new("id") { Description = terminal.Say("The message's id, dispute:notice.", "消息编号，写作“纠纷:通知”。") };

    private static async Task<int> ActAsync(
        Terminal terminal, ParseResult parsed, OfficeOptions options, Argument<string> id, string right, Func<DisputeEngine, IntentKey, Actor, Task<NoticeReply>> act, CancellationToken cancellationToken)
    {
        var text = parsed.GetRequiredValue(id);
        await using var office = await OpenedOffice.OpenAsync(terminal, parsed, options, cancellationToken);
        string[] parts = text.Split(':');
        if (parts.Length < 2 || !DisputeId.TryParse(parts[0], out var dispute)) throw new HostException(ExitCodes.Errors, HostMessages.NothingToDoForNotice, text);
        var reply = await act(office.Engine, new(dispute, parts[1]), office.ActorOf(parsed, options, right));
        if (!reply.IsAllowed)
        {
            terminal.Complain(reply.Refusal.Kind, reply.Refusal.About);
            return ExitCodes.Errors;
        }

        if (reply.Deliveries == 0) throw new HostException(ExitCodes.Errors, HostMessages.NothingToDoForNotice, text);
        terminal.Out.WriteLine(terminal.Say($"{reply.Deliveries} deliveries of {text}", $"{text}：{reply.Deliveries} 项"));
        return ExitCodes.Ok;
    }

    private static DisputeId? DisputeOf(string? text)
    {
        if (text is null) return null;
        return DisputeId.TryParse(text, out var id) ? id : throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, text);
    }
}
