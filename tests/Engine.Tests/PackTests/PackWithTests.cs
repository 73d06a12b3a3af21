using Parley.PackTests;

namespace Parley.Tests.PackTests;

/// <summary>A copy of the community pack with cases of a test's own, gone with it.</summary>
internal sealed class PackWithTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-pack-tests-");

    public PackWithTests()
    {
        var shipped = RepositoryRoot.File("packs", "community");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".test.json", StringComparison.Ordinal)))
        {
            Write(Path.GetRelativePath(shipped, file), File.ReadAllText(file));
        }
    }

    public string Folder => folder.FullName;

    public PackWithTests Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder.FullName);
        File.WriteAllText(path, text);
        return this;
    }

    public PackWithTests Case(string text) => Write("tests/a.test.json", text);

    public PackTestSuite Load() => PackTestSuite.Load(Folder);

    public Task<PackTestReport> RunAsync() => Load().RunAsync(TestContext.Current.CancellationToken);

    public void Dispose() => folder.Delete(recursive: true);
}
