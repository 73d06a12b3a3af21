using System.Collections.Frozen;

namespace Parley.Rules.Words;

/// <summary>
/// Where the values of a fact lie in every <see cref="FactRow"/> of its vocabulary: some cells, and for texts and decimals a place of their own.
/// </summary>
internal sealed class WordSlot
{
    /// <summary>Words in one cell of judgements: two bits a word.</summary>
    public const int WordsPerCell = 32;

    private readonly FrozenDictionary<string, int> places;

    public WordSlot(FactWord word, int index, int cell, int ownAt)
    {
        (Word, Index, Cell, OwnAt) = (word, index, cell, ownAt);
        places = word.Words.Select((w, i) => KeyValuePair.Create(w, i)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public FactWord Word { get; }

    /// <summary>The dense number of the fact.</summary>
    public int Index { get; }

    /// <summary>The first cell: the value; for a yes or no its judgement; for a number below its decimal's ten-thousandths.</summary>
    public int Cell { get; }

    /// <summary>The place among the texts, or among the decimals.</summary>
    public int OwnAt { get; }

    /// <summary>The cell with the judgement of "not", for a yes or no.</summary>
    public int NotCell => Cell + 1;

    /// <summary>The cell with both bits for a known fact and none for an unknown one.</summary>
    public int KnownCell => Cell + 1;

    /// <summary>The cell with "cannot tell" for an unknown fact and nothing for a known one.</summary>
    public int OpenCell => Cell + 2;

    /// <summary>The cell with a decimal's ten-thousandths, rounded up; <see cref="Cell"/> has them rounded down.</summary>
    public int CeilingCell => Cell + 3;

    /// <summary>How many cells the judgements of all its words take.</summary>
    public int WordCells => (Word.Words.Length + WordsPerCell - 1) / WordsPerCell;

    /// <summary>How many cells the fact takes.</summary>
    public int Cells => Word.Kind switch
    {
        TermKind.Boolean => 2,
        TermKind.Fraction => 4,
        TermKind.Choice or TermKind.Choices => 3 + (2 * WordCells),
        _ => 3,
    };

    /// <summary>The cell with the judgement of "is, or has, this word".</summary>
    public int HasCell(int place) => Cell + 3 + (place / WordsPerCell);

    /// <summary>The cell with the judgement of "is not, or has not, this word".</summary>
    public int HasNotCell(int place) => HasCell(place) + WordCells;

    /// <summary>The place of a word among the words of the fact, or −1.</summary>
    public int PlaceOf(string word) => places.GetValueOrDefault(word, -1);
}
