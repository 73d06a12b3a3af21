using System.CommandLine;
using System.Text.Json;
using Parley.Disputes;
using Parley.Host.Commands.Archiving;
using Parley.Host.Commands.GradeFacts;
using Parley.Host.Explaining;
using Parley.Journal;
using Parley.Reading;

namespace Parley.Host.Commands.Explain;

/// <summary><c>explain</c>: the reasons for a level as a tree or as JSON, for facts or for a dispute of a database.</summary>
internal static class ExplainCommand
{
    private const string Office = "office";
    private const string Party = "party";

    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Optional(terminal);
        var facts = new Option<string?>("--facts") { Description = terminal.Say("One record of facts as JSON.", "一条 JSON 要素记录。") };
        var database = DatabaseOption.Optional(terminal);
        var archive = ArchiveOption.Make(terminal);
        var dispute = new Option<string?>("--dispute") { Description = terminal.Say("The dispute's id.", "纠纷编号。") };
        var reader = new Option<string>("--for") { Description = terminal.Say("Whom it is for: office (everything) or party (what may be told to the person concerned).", "给谁看：office（全部）或 party（可告知当事人的内容）。"), DefaultValueFactory = _ => Office };
        reader.AcceptOnlyFromAmong(Office, Party);
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("explain", terminal.Say("Say why a level: each rule, each condition with its value.", "说明等级的理由：逐条规则、逐个条件及其取值。")) { pack, facts, database, archive, dispute, reader, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var named = parsed.GetValue(dispute) is null ? parsed.GetValue(database) : DatabaseOption.OrInEnvironment(parsed.GetValue(database));
            var view = (parsed.GetValue(pack), parsed.GetValue(facts), named, parsed.GetValue(dispute)) switch
            {
                (var folder, null, var db, { } id) when parsed.GetValue(archive) is { } old => await OfArchivedAsync(terminal, folder, old, db, id, cancellationToken),
                ({ } folder, { } file, null, null) => await OfFactsAsync(terminal, folder, file, cancellationToken),
                (var folder, null, { } db, { } id) => await OfDisputeAsync(terminal, folder, db, id, cancellationToken),
                _ => throw new HostException(ExitCodes.UsageOrIo, HostMessages.ChooseSource),
            };
            if (parsed.GetValue(format) == FormatOption.Json) terminal.Out.WriteLine(JsonSerializer.Serialize(view, HostJson.Plain));
            else if (parsed.GetValue(reader) == Party) PartyWording.Write(view, terminal);
            else new ReasonTree(terminal).Write(view);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<ExplanationView> OfFactsAsync(Terminal terminal, string folder, string file, CancellationToken cancellationToken)
    {
        var pack = LoadedPack.From(folder, terminal);
        if (!File.Exists(file)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFile, file);
        var row = pack.Words.NewRow();
        var findings = new Findings();
        if (new FactRecord(pack, row).Read(file, await File.ReadAllBytesAsync(file, cancellationToken), findings)) return Explanations.OfFacts(pack, row, terminal.Language, folder);
        foreach (var finding in findings.All) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(finding, terminal.Language)));
        throw new HostException(ExitCodes.Errors, HostMessages.BadRecords, 1, 1);
    }

    /// <summary>The revision the grading was made under is in the journal; a pack on the command line only lends its organisation, which no reason depends on.</summary>
    private static async Task<ExplanationView> OfDisputeAsync(Terminal terminal, string? folder, string database, string id, CancellationToken cancellationToken)
    {
        await using var opened = await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        return await OfDisputeAsync(terminal, folder, opened.Journal, new KeyRing(opened.Key), id, cancellationToken);
    }

    private static async Task<ExplanationView> OfArchivedAsync(Terminal terminal, string? folder, string archive, string? database, string id, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedArchive.OpenAsync(archive, database, cancellationToken);
        return await OfDisputeAsync(terminal, folder, opened.Archive, opened.Keys, id, cancellationToken);
    }

    private static async Task<ExplanationView> OfDisputeAsync(Terminal terminal, string? folder, IJournal journal, KeyRing keys, string id, CancellationToken cancellationToken)
    {
        var shelf = new PackShelf(LoadedPack.From(folder ?? PackArgument.Community, terminal), journal);
        var engine = new DisputeEngine(journal, shelf, keys, TimeProvider.System);
        if (!DisputeId.TryParse(id, out var parsed) || await engine.FindAsync(parsed, cancellationToken) is not { } dispute) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchDispute, id);
        return await Explanations.OfDisputeAsync(engine, dispute, terminal.Language, cancellationToken) ?? throw new HostException(ExitCodes.Errors, HostMessages.NeverGraded, id);
    }
}
