using Parley.Reading;

namespace Parley.Packs;

/// <summary>What lies in the folder <c>tests</c> of a pack: bytes by path inside the pack, a folder as its name with a slash. Read together with the pack, so that what is tested is what is used.</summary>
internal sealed record TestFiles(SortedDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Finding> Findings)
{
    public const string Folder = "tests";

    /// <summary>One more than a pack may have, so that too many are seen without reading them all.</summary>
    public const int MostFiles = 1_001;

    private const long MostBytes = 64L * 1024 * 1024;

    public static TestFiles None => new(new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal), []);

    public static TestFiles Read(string packFolder)
    {
        var findings = new Findings();
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var left = MostBytes;
        foreach (var item in ItemsIn(Path.Combine(packFolder, Folder), findings))
        {
            var name = $"{Folder}/{item.Name}";
            if (item is DirectoryInfo) files[$"{name}/"] = ReadOnlyMemory<byte>.Empty;
            else if (PackFolder.Bytes(item.FullName, name, findings) is { } bytes && (left -= bytes.Length) >= 0) files[name] = bytes;
            if (left >= 0) continue;
            findings.Error(PacksMessages.TestsTooLarge, Top(Folder), MostBytes / 1024 / 1024);
            break;
        }

        return new TestFiles(files, findings.All);
    }

    private static IReadOnlyList<FileSystemInfo> ItemsIn(string path, Findings findings)
    {
        try
        {
            var folder = new DirectoryInfo(path);
            return folder.Exists ? [.. folder.EnumerateFileSystemInfos().Where(PackFolder.IsSeen).Take(MostFiles).OrderBy(i => i.Name, StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Error(PacksMessages.NoSuchFolder, Top(Folder), Folder, exception.Message);
            return [];
        }
    }

    private static Position Top(string file) => new(file, 1, 1, string.Empty);
}
