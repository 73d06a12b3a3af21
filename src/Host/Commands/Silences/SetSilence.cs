using System.CommandLine;
using Parley.Disputes;
using Parley.Host.Commands.Office;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Host.Commands.Silences;

/// <summary><c>silences set</c>: silences notices for a time.</summary>
internal sealed class SetSilence(Terminal terminal)
{
    private readonly OfficeOptions office = new(terminal);
    private readonly Option<string> reason = new("--reason") { Description = terminal.Say("Why; kept for ever, so name no party.", "理由；永久保存，请勿写当事人姓名。"), Required = true };
    private readonly Option<string> until = new("--until")
    {
        Description = terminal.Say(
            "When it ends, at most 30 days from now: a day of the pack's zone (its start), a moment with an offset, or how long it holds, such as 90min, 4h or 2d.",
            "结束时间，最迟为三十天后：规则包时区的日期（当日零时）、带时区的时刻，或持续时长，如 90min、4h、2d。"),
        Required = true,
    };

    private readonly Option<string?> from = new("--from") { Description = terminal.Say("When it begins: a day or a moment; left out: at once.", "开始时间：日期或时刻；未指定则立即开始。") };
    private readonly Option<string[]> to = Several("--to", terminal.Say("A receiving post, as post or post@unit.", "接收岗位，写作“岗位”或“岗位@单位”。"));
    private readonly Option<string[]> units = Several("--unit", terminal.Say("A unit that answers for the dispute; all below it are meant too.", "纠纷的责任单位，含其下级。"));
    private readonly Option<string[]> disputes = Several("--of", terminal.Say("A dispute.", "纠纷编号。"));
    private readonly Option<string[]> texts = Several("--text", terminal.Say("A text of notices, such as reminder.", "通知文本，如 reminder。"));
    private readonly Option<string?> upTo = new("--up-to") { Description = terminal.Say("The highest level that is meant; the pack's highest is never silenced.", "所涵盖的最高等级；规则包的最高等级绝不静默。") };

    public Command Make()
    {
        var command = new Command("set", terminal.Say("Silence notices for a time; whatever is named must fit, of several one is enough.", "在一段时间内静默通知；所列各项须同时符合，同一项可有多个取值，符合其一即可。")) { to, units, disputes, texts, upTo, reason, until, from };
        office.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static Option<string[]> Several(string name, string description) => new(name) { Description = description, AllowMultipleArgumentsPerToken = false };

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedOffice.OpenAsync(terminal, parsed, office, cancellationToken);
        var scope = new SilenceScope
        {
            Posts = [.. (parsed.GetValue(to) ?? []).Select(Holder.Parse)],
            Units = [.. parsed.GetValue(units) ?? []],
            Disputes = [.. (parsed.GetValue(disputes) ?? []).Select(DisputeOf)],
            Texts = [.. parsed.GetValue(texts) ?? []],
            UpTo = parsed.GetValue(upTo) is { } level ? new Level(level) : null,
        };
        var zone = opened.Engine.ActivePack.Settings.TimeZone;
        DateTimeOffset? begins = parsed.GetValue(from) is { } text ? MomentOf(text, zone) : null;
        var actor = opened.ActorOf(parsed, office, OfficeRights.Silence);
        return SilencesCommand.Answer(terminal, await opened.Engine.SilenceAsync(scope, parsed.GetRequiredValue(reason), EndOf(parsed.GetRequiredValue(until), begins, zone), actor, begins, cancellationToken));
    }

    private static DateTimeOffset EndOf(string text, DateTimeOffset? begins, TimeZoneInfo zone)
    {
        var isLength = Length.TryParse(text, out var length) && length.Unit is LengthUnit.Minutes or LengthUnit.Hours or LengthUnit.Days;
        return isLength ? (begins ?? TimeProvider.System.GetUtcNow()) + TimeSpan.FromMinutes(Span.Minutes(length)) : MomentOf(text, zone);
    }

    private static DateTimeOffset MomentOf(string text, TimeZoneInfo zone) =>
        RevisionMoment.TryParse(text, zone, out var moment) ? moment : throw new HostException(ExitCodes.UsageOrIo, HostMessages.BadRevisionMoment, text);

    private static DisputeId DisputeOf(string text) => DisputeId.TryParse(text, out var id) ? id : throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, text);
}
