using System.Collections.Immutable;

namespace Parley.Packs.Protection;

/// <summary>
/// Words and phrases to look for. Phrases of Latin letters are compared word by word, where <c>*</c> stands for any ending; all others are looked for anywhere in the text. Immutable.
/// </summary>
internal sealed class Phrases
{
    private const char AnyEnding = '*';

    private readonly ImmutableArray<ImmutableArray<string>> spaced;
    private readonly ImmutableArray<string> whole;

    private Phrases(ImmutableArray<ImmutableArray<string>> spaced, ImmutableArray<string> whole) => (this.spaced, this.whole) = (spaced, whole);

    /// <param name="phrases">Parted by commas.</param>
    public static Phrases Of(string phrases)
    {
        string[] all = phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new Phrases([.. all.Where(p => char.IsAscii(p[0])).Select(p => p.Split(' ').ToImmutableArray())], [.. all.Where(p => !char.IsAscii(p[0]))]);
    }

    /// <summary>The first of them that stands in the text outside what is harmless, as it is written there; null when none does.</summary>
    public string? FindIn(NameText text, Phrases harmless)
    {
        var covered = harmless.Covered(text.Words);
        foreach (var words in spaced)
        {
            if (At(text.Words, words, covered) is { } at) return string.Join(' ', text.Words.Skip(at).Take(words.Length));
        }

        var rest = harmless.whole.Aggregate(text.Whole, (left, phrase) => left.Replace(phrase, " ", StringComparison.Ordinal));
        return whole.FirstOrDefault(p => rest.Contains(p, StringComparison.Ordinal));
    }

    private bool[] Covered(ImmutableArray<string> text)
    {
        var covered = new bool[text.Length];
        foreach (var words in spaced)
        {
            for (var at = 0; at + words.Length <= text.Length; at++)
            {
                if (IsAt(text, words, at)) covered.AsSpan(at, words.Length).Fill(true);
            }
        }

        return covered;
    }

    private static int? At(ImmutableArray<string> text, ImmutableArray<string> words, bool[] covered)
    {
        for (var at = 0; at + words.Length <= text.Length; at++)
        {
            if (IsAt(text, words, at) && !covered.AsSpan(at, words.Length).Contains(true)) return at;
        }

        return null;
    }

    private static bool IsAt(ImmutableArray<string> text, ImmutableArray<string> words, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var isSame = words[i][^1] == AnyEnding
                ? text[at + i].AsSpan().StartsWith(words[i].AsSpan(0, words[i].Length - 1), StringComparison.Ordinal)
                : string.Equals(text[at + i], words[i], StringComparison.Ordinal);
            if (!isSame) return false;
        }

        return true;
    }
}
