using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads a rule pack from a folder. Safe to use from several threads.</summary>
public static class PackFolder
{
    private const string Texts = "texts";

    /// <summary>Reads a pack; each file's bytes are read once. The folder <c>tests</c> and hidden files are passed over; any other file or folder that a pack does not have is an error.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The pack, or none, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static PackResult Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, TestFiles.None).Judge().Result;
    }

    /// <summary>Reads a pack as <see cref="Load(string)"/> does, and says besides when its calendar ends before limits in working time that start now.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="now">The moment from which limits must be reckonable.</param>
    /// <returns>The pack, or none, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static PackResult Load(string path, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(path, TestFiles.None).Judge(now).Result;
    }

    /// <summary>Takes in the folder as it is now, the pack's own tests among it, without judging it.</summary>
    internal static FolderReading Read(string path) => Read(path, TestFiles.Read(path));

    private static FolderReading Read(string path, TestFiles tests)
    {
        var findings = new Findings();
        var files = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (FilesIn(path, findings) is not { } names) return new FolderReading(files, findings, tests);
        foreach (var name in names)
        {
            var content = PackFiles.IsKnown(name) ? Bytes(Path.Combine(path, name), name, findings) : ReadOnlyMemory<byte>.Empty;
            if (content is { } bytes) files[name] = bytes;
        }

        return new FolderReading(files, findings, tests);
    }

    /// <summary>Folders that a pack does not have are named and not gone into: somebody may have named the root of a disk.</summary>
    private static List<string>? FilesIn(string path, Findings findings)
    {
        try
        {
            var top = new DirectoryInfo(path).EnumerateFileSystemInfos().Where(IsSeen).ToList();
            var texts = top.OfType<DirectoryInfo>().Where(d => d.Name == Texts).SelectMany(d => d.EnumerateFileSystemInfos()).Where(IsSeen);
            return
            [
                .. top.OfType<FileInfo>().Select(f => f.Name),
                .. top.OfType<DirectoryInfo>().Where(d => d.Name is not (Texts or TestFiles.Folder)).Select(d => d.Name + "/"),
                .. texts.Select(t => t is DirectoryInfo ? $"{Texts}/{t.Name}/" : $"{Texts}/{t.Name}"),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            findings.Error(PacksMessages.NoSuchFolder, new Position(path, 1, 1, string.Empty), path, exception.Message);
            return null;
        }
    }

    internal static bool IsSeen(FileSystemInfo item) => !item.Name.StartsWith('.');

    /// <summary>At most one byte more than a file may have, so that a huge one is refused and not read.</summary>
    internal static ReadOnlyMemory<byte>? Bytes(string path, string file, Findings findings)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, JsonFile.MostBytes + 1)];
            return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Error(PacksMessages.UnreadableFile, new Position(file, 1, 1, string.Empty), file, exception.Message);
            return null;
        }
    }
}
