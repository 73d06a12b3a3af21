using System.CommandLine;
using System.Text.Json;
using Parley.Administration;
using Parley.Host.Api.Views;
using Parley.Journal;

namespace Parley.Host.Commands.Revisions;

/// <summary><c>revisions</c>: every revision of the rules a database knows, how it stands and who decided what.</summary>
internal static class RevisionsCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("revisions", terminal.Say("List the revisions of the rules: in force, waiting, approved, rolled back; by whom and when.", "列出规则的各个版本：生效、待批准、已批准、已回退，以及何人何时决定。")) { database, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(database), parsed.GetValue(format) == FormatOption.Json, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string database, bool asJson, CancellationToken cancellationToken)
    {
        await using var opened = await DatabaseOption.OpenToReadAsync(database, cancellationToken);
        var journal = opened.Journal;
        var book = (await new AdministrationStream(journal, new CommitCodecs(new KeyRing(opened.Key))).RefreshAsync(cancellationToken)).Revisions;
        if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(new RevisionListView([.. book.Entries.Select(RevisionView.Of)]), HostJson.Plain));
        else foreach (var entry in book.Entries) RevisionText.Write(terminal, entry);
        return ExitCodes.Ok;
    }
}
