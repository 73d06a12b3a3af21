using System.Text.Json;
using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Host.Commands.Backup;

/// <summary>Says what became of a copy.</summary>
internal static class CopyReport
{
    public static async Task<int> TellAsync(Terminal terminal, bool asJson, Task<SqliteCopy> copying, Func<SqliteCopy, string> sentence)
    {
        try
        {
            var copy = await copying;
            terminal.Out.WriteLine(asJson ? JsonSerializer.Serialize(copy, HostJson.Indented) : sentence(copy));
            if (!copy.PersonalPartsChecked) terminal.Complain(HostMessages.PersonalUnchecked, copy.File);
            return ExitCodes.Ok;
        }
        catch (JournalException damage) when (JournalMessages.Damages.Contains(damage.Kind))
        {
            terminal.Complain(damage.Kind, damage.About);
            terminal.Complain(HostMessages.NoCopyKept);
            return ExitCodes.Errors;
        }
    }
}
