using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Commands;

/// <summary>Loads the pack a command works with; one with errors is never used.</summary>
internal static class LoadedPack
{
    /// <exception cref="HostException">There is no such folder, or the pack has errors; they were told.</exception>
    public static Pack From(string folder, Terminal terminal)
    {
        PackArgument.MustExist(folder);
        return Usable(PackFolder.Load(folder), folder, terminal);
    }

    /// <summary>With its tests.</summary>
    /// <exception cref="HostException">There is no such folder, or the pack has errors; they were told.</exception>
    public static FoundPack Whole(string folder, Terminal terminal)
    {
        PackArgument.MustExist(folder);
        var found = PackFolder.Read(folder).Judge();
        Usable(found.Result, folder, terminal);
        return found;
    }

    /// <summary>Writes every error as a line with its place.</summary>
    public static void Tell(IEnumerable<Finding> errors, Terminal terminal, string folder)
    {
        foreach (var error in errors) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(error, terminal.Language, folder)));
    }

    private static Pack Usable(PackResult result, string folder, Terminal terminal)
    {
        if (result.IsUsable) return result.Pack;
        var errors = result.Findings.Where(f => f.Severity == Severity.Error).ToList();
        Tell(errors, terminal, folder);
        throw new HostException(ExitCodes.Errors, HostMessages.PackNotUsed, folder, errors.Count);
    }
}
