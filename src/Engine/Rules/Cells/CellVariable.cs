using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>A fact, or one word of a set, with its cells from the mildest to the gravest.</summary>
internal sealed class CellVariable(WordSlot slot, int place, ImmutableArray<Cell> cells)
{
    /// <summary>Where the variable stands, or −1 while it is open.</summary>
    private int at = -1;

    public WordSlot Slot => slot;

    /// <summary>The place of the word, or −1 for the fact as a whole.</summary>
    public int Place => place;

    public ImmutableArray<Cell> Cells => cells;

    public bool IsOpen => at < 0;

    /// <summary>The cell it stands in.</summary>
    public Cell Cell => cells[at];

    public void Assign(int cell, FactRow row)
    {
        at = cell;
        if (place < 0) row.Set(slot.Index, cells[cell].Mild);
        else row.SetWord(slot.Index, place, cells[cell].Mild.AsBoolean());
    }

    public void Clear(FactRow row)
    {
        at = -1;
        if (place < 0) row.Clear(slot.Index);
        else row.ClearWord(slot.Index, place);
    }

    /// <summary>The pairs of neighbouring cells, the milder first.</summary>
    public IEnumerable<(int Mild, int Grave)> Steps()
    {
        if (place >= 0 || slot.Word.Kind != TermKind.Choices) return Enumerable.Range(0, Math.Max(0, cells.Length - 1)).Select(i => (i, i + 1));
        var sets = cells.Select(c => c.Mild.AsChoices().ToHashSet(StringComparer.Ordinal)).ToList();
        var isRising = sets.Count < 2 || sets[0].Count < sets[^1].Count;
        return from less in Enumerable.Range(0, sets.Count)
               from more in Enumerable.Range(0, sets.Count)
               where sets[more].Count == sets[less].Count + 1 && sets[more].IsSupersetOf(sets[less])
               select isRising ? (less, more) : (more, less);
    }

    /// <summary>The value of a fact as a whole at one end of the cell it stands in.</summary>
    public FactValue ValueAt(bool isGrave) => isGrave ? Cell.Grave : Cell.Mild;
}
