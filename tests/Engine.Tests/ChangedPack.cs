using System.Text;
using Parley.Packs;

namespace Parley.Tests;

/// <summary>The community pack with a few words changed, to see what a setting does.</summary>
internal sealed class ChangedPack
{
    private readonly Dictionary<string, string> files = Directory
        .EnumerateFiles(RepositoryRoot.File("packs", "community"), "*.json", SearchOption.AllDirectories)
        .Select(f => (Name: Path.GetRelativePath(RepositoryRoot.File("packs", "community"), f).Replace('\\', '/'), Path: f))
        .Where(f => !f.Name.StartsWith("tests/", StringComparison.Ordinal))
        .ToDictionary(f => f.Name, f => File.ReadAllText(f.Path), StringComparer.Ordinal);

    /// <summary>Replaces a part of a file that must be there once.</summary>
    public ChangedPack With(string file, string part, string by)
    {
        files[file].Split(part).Length.ShouldBe(2, $"'{part}' in {file}");
        files[file] = files[file].Replace(part, by, StringComparison.Ordinal);
        return this;
    }

    public Pack Pack() => Result().OrThrow();

    public PackResult Result() =>
        PackReader.Read(files.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal));
}
