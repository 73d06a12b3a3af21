namespace Parley.Tests;

/// <summary>A folder of one test, gone with it.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-test-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? folder.FullName);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the shipped pack, to be spoilt.</summary>
    public string CopyOfCommunityPack()
    {
        var copy = Path("pack");
        var shipped = System.IO.Path.Combine(AppContext.BaseDirectory, "packs", "community");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy, System.IO.Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target) ?? copy);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
