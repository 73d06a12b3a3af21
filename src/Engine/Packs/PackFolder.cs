using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads a rule pack from a folder. Safe to use from several threads.</summary>
public static class PackFolder
{
    private const string Tests = "tests/";

    /// <summary>Reads a pack; each file's bytes are read once. The folder <c>tests</c> and hidden files are passed over; any other file that a pack does not have is an error.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The pack, or none, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static PackResult Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in FilesIn(path, findings))
        {
            if (Bytes(Path.Combine(path, file), file, findings) is { } bytes) files[file] = bytes;
        }

        return findings.HasErrors && files.Count == 0 ? new PackResult(null, findings.All) : PackReader.Read(files, findings);
    }

    private static List<string> FilesIn(string path, Findings findings)
    {
        try
        {
            return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(path, f).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(f => !f.StartsWith(Tests, StringComparison.Ordinal) && !f.Split('/').Any(part => part.StartsWith('.')))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            findings.Error(PacksMessages.NoSuchFolder, new Position(path, 1, 1, string.Empty), path, exception.Message);
            return [];
        }
    }

    private static ReadOnlyMemory<byte>? Bytes(string path, string file, Findings findings)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Error(PacksMessages.UnreadableFile, new Position(file, 1, 1, string.Empty), file, exception.Message);
            return null;
        }
    }
}
