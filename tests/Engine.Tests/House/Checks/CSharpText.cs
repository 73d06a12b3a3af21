using System.Text;

namespace Parley.Tests.House;

/// <summary>C# source without what is only said: comments and the content of texts become blanks, line for line.</summary>
internal static class CSharpText
{
    public static string CodeOnly(string source)
    {
        var code = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfSaying(source, at);
            if (end == at)
            {
                code.Append(source[at++]);
                continue;
            }

            for (; at < end; at++) code.Append(source[at] == '\n' ? '\n' : ' ');
        }

        return code.ToString();
    }

    /// <summary>Where the comment or text that starts here ends; here itself when none does.</summary>
    private static int EndOfSaying(string source, int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("//")) return EndOf(source, at, "\n");
        if (rest.StartsWith("/*")) return EndOf(source, at + 2, "*/") + 2;
        if (rest[0] == '\'') return AfterEscaped(source, at + 1, '\'');
        var dollars = 0;
        while (dollars < rest.Length && rest[dollars] is '$' or '@') dollars++;
        if (dollars >= rest.Length || rest[dollars] != '"') return at;
        var quotes = rest[dollars..].IndexOfAnyExcept('"');
        if (quotes >= 3) return EndOf(source, at + dollars + quotes, new string('"', quotes)) + quotes;
        if (rest[..dollars].Contains('@')) return AfterVerbatim(source, at + dollars + 1);
        return AfterEscaped(source, at + dollars + 1, '"');
    }

    private static int EndOf(string source, int from, string mark)
    {
        var end = source.IndexOf(mark, Math.Min(from, source.Length), StringComparison.Ordinal);
        return end < 0 ? source.Length : end;
    }

    private static int AfterEscaped(string source, int at, char quote)
    {
        while (at < source.Length && source[at] != quote && source[at] != '\n') at += source[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, source.Length);
    }

    private static int AfterVerbatim(string source, int at)
    {
        while (at < source.Length)
        {
            if (source[at] == '"' && (at + 1 == source.Length || source[at + 1] != '"')) return at + 1;
            at += source[at] == '"' ? 2 : 1;
        }

        return source.Length;
    }
}
