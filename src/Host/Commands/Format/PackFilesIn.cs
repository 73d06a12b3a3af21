using Parley.Packs;

namespace Parley.Host.Commands.Format;

/// <summary>The files of a pack that a folder holds, its tests among them, in ordinal order.</summary>
internal static class PackFilesIn
{
    private const string Tests = "tests";

    public static IEnumerable<(string Name, string Path)> Folder(string folder) =>
        new[] { string.Empty, PackFiles.TextsFolder, $"{Tests}/" }
            .Where(inside => Directory.Exists(Path.Combine(folder, inside)))
            .SelectMany(inside => Directory.EnumerateFiles(Path.Combine(folder, inside), "*.json").Select(path => (Name: inside + Path.GetFileName(path), Path: path)))
            .Where(f => PackFiles.IsKnown(f.Name) || IsTest(f.Name))
            .OrderBy(f => f.Name, StringComparer.Ordinal);

    private static bool IsTest(string name) => name.StartsWith($"{Tests}/", StringComparison.Ordinal) && name.EndsWith(".test.json", StringComparison.Ordinal);
}
