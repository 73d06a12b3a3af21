using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>The value of a fact.</summary>
internal sealed class FactTerm(WordSlot slot, SourceSpan where) : Term(slot.Word.Kind, where)
{
    public WordSlot Slot => slot;

    internal override string Shape => $"fact {slot.Index}";

    public override Judgement Judge(FactRow row) => (Judgement)row.Cells[slot.Cell];

    public override bool TryWhole(FactRow row, out long value)
    {
        value = row.Cells[slot.Cell];
        return row.Cells[slot.KnownCell] != 0;
    }

    public override bool TryFraction(FactRow row, out decimal value)
    {
        if (Kind != TermKind.Fraction) return base.TryFraction(row, out value);
        value = row.Fractions[slot.OwnAt];
        return row.Cells[slot.KnownCell] != 0;
    }

    public override bool TryText(FactRow row, out string value)
    {
        value = row.Texts[slot.OwnAt];
        return row.Cells[slot.KnownCell] != 0;
    }
}
