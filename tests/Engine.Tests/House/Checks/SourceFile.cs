using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

/// <summary>A C# file of the repository.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Code { get; } = CSharpText.CodeOnly(Text);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int Lines { get; } = Text.Count(c => c == '\n') + (Text.EndsWith('\n') ? 0 : 1);

    /// <summary>The types declared at the top of the file, generic ones as <c>Name{T}</c>.</summary>
    public ImmutableArray<string> Types => [.. TopType().Matches(Code).Select(m => m.Groups["name"].Value + Parameters(m.Groups["parameters"].Value))];

    public ImmutableArray<string> Usings => [.. Using().Matches(Code).Select(m => m.Groups["name"].Value)];

    public static IEnumerable<SourceFile> Below(string folder)
    {
        var root = RepositoryRoot.File(folder);
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = System.IO.Path.GetRelativePath(RepositoryRoot.Folder, path).Replace('\\', '/');
            if (!relative.Split('/').Any(p => p is "bin" or "obj")) yield return new SourceFile(relative, File.ReadAllText(path));
        }
    }

    private static string Parameters(string written)
    {
        var names = written.Trim('<', '>').Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim().Split(' ')[^1]);
        return written.Length == 0 ? string.Empty : $"{{{string.Join(',', names)}}}";
    }

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|readonly|partial|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+[^\s(]+)\s+(?<name>\w+)(?<parameters><[^>]*>)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TopType();

    [GeneratedRegex(@"^(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?<name>[\w.]+)(?:<[^;]*>)?;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();
}
