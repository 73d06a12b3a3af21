using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>How many words a set holds: <c>tags.Count</c>.</summary>
internal sealed class CountTerm(WordSlot slot, SourceSpan where) : Term(TermKind.Whole, where)
{
    public WordSlot Slot => slot;

    internal override string Shape => $"count {slot.Index}";

    public override bool TryWhole(FactRow row, out long value)
    {
        value = row.Cells[slot.Cell];
        return row.Cells[slot.KnownCell] != 0;
    }
}
