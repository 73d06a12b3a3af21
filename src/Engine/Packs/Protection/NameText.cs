using System.Collections.Immutable;
using System.Text;

namespace Parley.Packs.Protection;

/// <summary>A name or label as the words it is made of: <c>earlierPetitions</c> is "earlier", "petitions"; Chinese has no gaps and is kept whole. Immutable.</summary>
internal sealed class NameText
{
    private NameText(ImmutableArray<string> words, string whole) => (Words, Whole) = (words, whole);

    /// <summary>Its words in small letters.</summary>
    public ImmutableArray<string> Words { get; }

    public string Whole { get; }

    public static NameText Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (word.Length > 0 && (!char.IsLetter(text[i]) || BeginsWord(text, i))) End(word, words);
            if (char.IsLetter(text[i])) word.Append(char.ToLowerInvariant(text[i]));
        }

        if (word.Length > 0) End(word, words);
        return new NameText(words.DrainToImmutable(), text);
    }

    /// <summary>A capital after a small letter begins a word, and so does the last capital of several before a small one: <c>HIVPositive</c>.</summary>
    private static bool BeginsWord(string text, int at) =>
        char.IsUpper(text[at]) && (char.IsLower(text[at - 1]) || (at + 1 < text.Length && char.IsLower(text[at + 1])));

    private static void End(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        words.Add($"{word}");
        word.Clear();
    }
}
