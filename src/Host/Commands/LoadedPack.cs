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
        var result = PackFolder.Load(folder);
        if (result.IsUsable) return result.Pack;
        var errors = result.Findings.Where(f => f.Severity == Severity.Error).ToList();
        foreach (var error in errors) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(error, terminal.Language, folder)));
        throw new HostException(ExitCodes.Errors, HostMessages.PackNotUsed, folder, errors.Count);
    }
}
