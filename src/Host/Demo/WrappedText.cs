namespace Parley.Host.Demo;

/// <summary>Breaks a sentence into lines that fit beside the column of times and names: at spaces, and between Chinese characters anywhere.</summary>
internal static class WrappedText
{
    private const char FirstWide = '\u1100';

    /// <param name="text">The sentence.</param>
    /// <param name="width">How many columns a line has; a wide character takes two.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var start = 0;
        while (Cells(text.AsSpan(start)) > width)
        {
            var end = start + Fitting(text.AsSpan(start), width);
            yield return text[start..end].TrimEnd();
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
        }

        yield return text[start..];
    }

    /// <summary>How many characters of a text go on one line; at least one.</summary>
    private static int Fitting(ReadOnlySpan<char> text, int width)
    {
        var (cells, breakAt) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            cells += CellsOf(text[i]);
            if (cells > width) return Math.Max(1, breakAt > 0 ? breakAt : i);
            if (text[i] == ' ' || CellsOf(text[i]) == 2) breakAt = i + 1;
        }

        return text.Length;
    }

    private static int Cells(ReadOnlySpan<char> text)
    {
        var cells = 0;
        foreach (var character in text) cells += CellsOf(character);
        return cells;
    }

    private static int CellsOf(char character) => character >= FirstWide && character is not ('→' or '●' or '○') ? 2 : 1;
}
