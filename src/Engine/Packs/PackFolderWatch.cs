using Parley.Reading;

namespace Parley.Packs;

/// <summary>
/// Watches a pack's folder by looking at it again and again. A change is judged only when two looks in a row saw the same bytes, so a file that is being written is never half used. A file that was there and is gone is an error as long as the process runs:
/// editors delete and write anew, and a lost file must not quietly mean fewer rules.
/// Not safe for use by several threads at once.
/// </summary>
/// <param name="path">The folder.</param>
/// <param name="before">What it held when it was judged before the watch began; null when it was not.</param>
internal sealed class PackFolderWatch(string path, FoundPack? before = null)
{
    private string? seen = before?.Fingerprint;
    private string? judged = before?.Fingerprint;
    private IReadOnlyCollection<string> good = before?.Pack is null ? [] : [.. before.Files.Keys];

    /// <summary>Looks once.</summary>
    /// <returns>The folder's pack, or why there is none, when it is still and was not judged yet; else null.</returns>
    public FoundPack? Look()
    {
        var reading = PackFolder.Read(path);
        var still = reading.Fingerprint == seen;
        seen = reading.Fingerprint;
        if (!still || reading.Fingerprint == judged) return null;
        judged = reading.Fingerprint;
        var gone = good.Except(reading.Files, StringComparer.Ordinal).ToList();
        var result = reading.Judge();
        if (result.Pack is null) return result;
        if (gone.Count > 0) return result.Refused([.. gone.Select(Gone), .. result.Result.Findings]);
        good = reading.Files;
        return result;
    }

    private static Finding Gone(string file) => new(PacksMessages.FileGone, Severity.Error, new Position(file, 1, 1, string.Empty), [file]);
}
