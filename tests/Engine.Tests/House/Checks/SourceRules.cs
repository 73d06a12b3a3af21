using System.Text.RegularExpressions;

namespace Parley.Tests.House;

/// <summary>What is absolute about source files. Each rule gives the complaints, one a line.</summary>
internal static partial class SourceRules
{
    public const int MostLines = 300;

    public static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        files.Where(f => f.Lines > MostLines).Select(f => $"{f.Path} has {f.Lines} lines; at most {MostLines}");

    public static IEnumerable<string> NotOneTypeNamedLikeTheFile(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            if (file.Types.Length > 1) yield return $"{file.Path} declares {string.Join(", ", file.Types)}; one type a file";
            else if (file.Types is [var type] && !IsNamed(file.Name, type)) yield return $"{file.Path} declares {type}; the file is named like its type";
        }
    }

    public static IEnumerable<string> BadlyNamed(IEnumerable<SourceFile> files) =>
        files.SelectMany(f => f.Types.Append(f.Name).Distinct().Where(t => BannedWord().IsMatch(t)).Select(t => $"{f.Path}: {t} says nothing; name what it is"));

    public static IEnumerable<string> Suppressing(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            foreach (Match match in Suppression().Matches(file.Code))
            {
                var line = file.Code.AsSpan(0, match.Index).Count('\n') + 1;
                yield return $"{file.Path}:{line} silences the compiler: {file.Text.Split('\n')[line - 1].Trim()}";
            }
        }
    }

    public static IEnumerable<string> LeftForLater(IEnumerable<SourceFile> files) =>
        files.Where(f => Later().IsMatch(f.Text)).Select(f => $"{f.Path} leaves something for later, or throws NotImplementedException");

    /// <summary><c>Entry{T}</c> may stand in <c>Entry.cs</c>; a part of <c>Dispute</c> in <c>Dispute.Counts.cs</c>.</summary>
    private static bool IsNamed(string file, string type) => file == type || file.Split('.')[0] == type.Split('{')[0];

    [GeneratedRegex(@"(Helper|Util|Utils|Utility|Utilities|Manager|Service|Impl|Common|Info)s?(?![a-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex BannedWord();

    [GeneratedRegex(@"#pragma\s+warning|\bSuppressMessage|#nullable\s+disable|[\w)\]>]!(?=\s*[.;,)\]\[}?:]|\s+(as|is)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Suppression();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|\bNotImplementedException\b|#region")]
    private static partial Regex Later();
}
