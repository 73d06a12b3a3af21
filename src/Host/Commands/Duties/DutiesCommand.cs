using System.CommandLine;
using System.Text.Json;
using Parley.Disputes;
using Parley.Duties;
using Parley.Host.Api.Views;
using Parley.Journal;
using Parley.Packs;
using Parley.PackTests;

namespace Parley.Host.Commands.Duties;

/// <summary><c>duties</c>: who must do what by when, and why then; of a person, a post, a dispute, or all, most urgent first.</summary>
internal static class DutiesCommand
{
    private const int Usual = 100;
    private const int Most = 1000;

    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Optional(terminal);
        var database = DatabaseOption.Required(terminal);
        var post = new Option<string?>("--post") { Description = terminal.Say("The post, as post@unit.", "岗位，写作“岗位@单位”。") };
        var person = new Option<string?>("--person") { Description = terminal.Say("The person: the duties of every seat they fill now.", "人员：其当前所任各岗位的职责。") };
        var dispute = new Option<string?>("--dispute") { Description = terminal.Say("The dispute's id.", "纠纷编号。") };
        var asOf = new Option<string?>("--as-of") { Description = terminal.Say("The day or moment to look from: what is overdue, and who is there; now when left out.", "以哪一日或时刻为准（是否逾期、谁在岗）；未指定时为当前。") };
        var limit = new Option<int>("--limit") { Description = terminal.Say($"How many at most, 1 to {Most}.", $"最多条数，1 至 {Most}。"), DefaultValueFactory = _ => Usual };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Most) result.AddError($"--limit 1–{Most}");
        });
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("duties", terminal.Say("List open duties, most urgent first: by when, and why then.", "列出待办职责（最紧急的在前）：何时到期及其依据。")) { pack, database, post, person, dispute, asOf, limit, format };
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(post), result.GetValue(person), result.GetValue(dispute) }.Count(given => given is not null) > 1) result.AddError("--post | --person | --dispute");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await DatabaseOption.OpenToReadAsync(parsed.GetRequiredValue(database), cancellationToken);
            var journal = opened.Journal;
            var loaded = LoadedPack.From(parsed.GetValue(pack) ?? PackArgument.Community, terminal);
            var engine = new DisputeEngine(journal, new PackShelf(loaded, journal), new KeyRing(opened.Key), ClockAt(parsed.GetValue(asOf), loaded));
            var duties = (parsed.GetValue(person), parsed.GetValue(dispute)) switch
            {
                ({ } subject, _) => await engine.DutiesOfPersonAsync(subject, terminal.Language, parsed.GetValue(limit), cancellationToken),
                (_, { } id) => await OfDisputeAsync(engine, id, terminal.Language, cancellationToken),
                _ => await engine.DutiesOfPostAsync(parsed.GetValue(post) is { } holder ? Holder.Parse(holder) : null, terminal.Language, parsed.GetValue(limit), cancellationToken),
            };
            Write(duties, terminal, parsed.GetValue(format) == FormatOption.Json);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static TimeProvider ClockAt(string? asOf, Pack pack)
    {
        if (asOf is null) return TimeProvider.System;
        return RevisionMoment.TryParse(asOf, pack.Settings.TimeZone, out var moment) ? new SimulatedClock(moment) : throw new HostException(ExitCodes.UsageOrIo, HostMessages.BadRevisionMoment, asOf);
    }

    private static async Task<IReadOnlyList<Duty>> OfDisputeAsync(DisputeEngine engine, string id, string language, CancellationToken cancellationToken) =>
        DisputeId.TryParse(id, out var dispute) && await engine.DutiesOfDisputeAsync(dispute, language, cancellationToken) is { } duties
            ? duties
            : throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, id);

    private static void Write(IReadOnlyList<Duty> duties, Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(new DutyListView([.. duties.Select(OpenDutyView.Of)]), HostJson.Plain));
            return;
        }

        foreach (var duty in duties)
        {
            var overdue = duty.Overdue ? terminal.Say("overdue  ", "逾期  ") : string.Empty;
            terminal.Out.WriteLine($"{overdue}{duty.Level}  {duty.Dispute}  {duty.Why}");
            if (duty.FulfilledBy.Count > 0) terminal.Out.WriteLine($"    → {string.Join(", ", duty.FulfilledBy)}");
        }
    }
}
