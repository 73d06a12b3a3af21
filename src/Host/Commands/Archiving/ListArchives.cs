using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Parley.Journal;

namespace Parley.Host.Commands.Archiving;

/// <summary><c>archive list</c>: the archives disputes left for, as the administration stream records it.</summary>
internal static class ListArchives
{
    public static Command Make(Terminal terminal)
    {
        var database = DatabaseOption.Required(terminal);
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("list", terminal.Say("List the archives: id, file, when, by whom, how many disputes.", "列出归档：编号、文件、时间、经办人、件数。")) { database, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var opened = await DatabaseOption.OpenToReadAsync(parsed.GetRequiredValue(database), cancellationToken);
            var (book, _) = await ArchiveCheck.BookAsync(opened.Journal, new CommitCodecs(new KeyRing(opened.Key)), cancellationToken);
            ArchiveView[] archives = [.. book.Batches.Values.GroupBy(b => b.Archive, StringComparer.Ordinal).Select(some => Of(some.Key, [.. some], book))];
            if (parsed.GetValue(format) == FormatOption.Json) terminal.Out.WriteLine(JsonSerializer.Serialize(archives, HostJson.Plain));
            else foreach (var one in archives) Write(terminal, one);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static ArchiveView Of(string archive, IReadOnlyList<ArchiveBatch> batches, ArchiveBook book) =>
        new(archive, batches[^1].File, batches[^1].At, batches[^1].Actor.SubjectId, batches.Sum(b => b.Count), book.Returned.Count(r => r.Archive == archive));

    private static void Write(Terminal terminal, ArchiveView one)
    {
        var at = one.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        terminal.Out.WriteLine($"{one.Archive}  {one.File}  {at}  {one.By}  {terminal.Say($"{one.Left} left, {one.Returned} came back", $"归档 {one.Left} 件，取回 {one.Returned} 件")}");
    }
}
