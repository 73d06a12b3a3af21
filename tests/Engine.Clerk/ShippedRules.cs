using Parley.Packs;

namespace Parley.Clerk;

/// <summary>The shipped rules, read without the checks that a start makes, so that a clerk begins at once.</summary>
internal static class ShippedRules
{
    public static Pack Of(string folder)
    {
        var files = Directory.GetFiles(folder, "*.json").ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal);
        return PackReader.ReadPolicy(PolicyDocument.Write(files), files).OrThrow();
    }
}
