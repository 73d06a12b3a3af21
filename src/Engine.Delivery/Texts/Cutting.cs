using System.Globalization;

namespace Parley.Delivery.Texts;

/// <summary>Shortens words to what a platform takes, between two characters as a reader sees them, with a mark at the end.</summary>
internal static class Cutting
{
    public const string Mark = "…";

    /// <summary>The words if they fit, otherwise as many whole characters as fit before the mark.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">The most the result may measure.</param>
    /// <param name="measure">How much a piece measures: bytes, or UTF-16 units.</param>
    public static string Fit(string words, int limit, Func<string, int> measure)
    {
        if (measure(words) <= limit) return words;
        var (left, kept) = (limit - measure(Mark), 0);
        while (kept < words.Length)
        {
            var length = StringInfo.GetNextTextElementLength(words, kept);
            left -= measure(words.Substring(kept, length));
            if (left < 0) break;
            kept += length;
        }

        return words[..kept] + Mark;
    }
}
