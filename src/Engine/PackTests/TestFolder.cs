using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads every case of a pack's folder.</summary>
internal static class TestFolder
{
    public const string Ending = ".test.json";
    private const string Folder = "tests";
    private const int MostFiles = 1_000;

    public static IReadOnlyList<PackTest> Read(string packFolder, Pack pack, Findings findings)
    {
        var folder = new DirectoryInfo(Path.Combine(packFolder, Folder));
        if (!folder.Exists) return [];
        var tests = new List<PackTest>();
        foreach (var name in NamesIn(folder, findings))
        {
            var file = $"{Folder}/{name}";
            if (Bytes(Path.Combine(folder.FullName, name), file, findings) is { } bytes) tests.AddRange(new TestReader(pack, file, findings).Read(bytes));
        }

        return tests;
    }

    private static List<string> NamesIn(DirectoryInfo folder, Findings findings)
    {
        try
        {
            var items = folder.EnumerateFileSystemInfos().Where(i => !i.Name.StartsWith('.')).Take(MostFiles + 1).OrderBy(i => i.Name, StringComparer.Ordinal).ToList();
            if (items.Count > MostFiles) findings.Error(PackTestMessages.TooMany, Top(Folder), items.Count, MostFiles);
            foreach (var other in items.Where(i => !IsTest(i))) findings.Error(PackTestMessages.NotATest, Top($"{Folder}/{other.Name}"), JsonWords.Short(other.Name));
            return [.. items.Where(IsTest).Take(MostFiles).Select(i => i.Name)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Error(PacksMessages.NoSuchFolder, Top(Folder), Folder, exception.Message);
            return [];
        }
    }

    private static bool IsTest(FileSystemInfo item) => item is FileInfo && item.Name.EndsWith(Ending, StringComparison.Ordinal);

    private static ReadOnlyMemory<byte>? Bytes(string path, string file, Findings findings)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, JsonFile.MostBytes + 1)];
            return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Error(PacksMessages.UnreadableFile, Top(file), file, exception.Message);
            return null;
        }
    }

    private static Position Top(string file) => new(file, 1, 1, string.Empty);
}
