using System.Collections.Frozen;

namespace Parley.Rules.Words;

/// <summary>Where the values of a fact lie in every <see cref="FactRow"/> of its vocabulary.</summary>
internal sealed class WordSlot
{
    private readonly FrozenDictionary<string, int> places;

    public WordSlot(FactWord word, int index, int at, int textAt)
    {
        (Word, Index, At, TextAt) = (word, index, at, textAt);
        places = word.Words.Select((w, i) => KeyValuePair.Create(w, i)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public FactWord Word { get; }

    /// <summary>The dense number of the fact.</summary>
    public int Index { get; }

    /// <summary>The place among the whole numbers (or among the decimals, for a number or amount); a set has its count there and its bits behind it.</summary>
    public int At { get; }

    /// <summary>The place among the texts, or −1.</summary>
    public int TextAt { get; }

    /// <summary>The place of a word among the words of the fact, or −1.</summary>
    public int PlaceOf(string word) => places.GetValueOrDefault(word, -1);
}
