using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>The value of a fact.</summary>
internal sealed class FactTerm(WordSlot slot, SourceSpan where) : Term(slot.Word.Kind, where)
{
    public WordSlot Slot => slot;

    public override string Key => $"F{slot.Index}";

    public override Judgement Judge(FactRow row) =>
        row.Known[slot.Index] == 0 ? Judgement.CannotTell : row.Wholes[slot.At] != 0 ? Judgement.Matched : Judgement.NotMatched;

    public override bool TryWhole(FactRow row, out long value)
    {
        value = row.Wholes[slot.At];
        return row.Known[slot.Index] != 0;
    }

    public override bool TryFraction(FactRow row, out decimal value)
    {
        if (Kind != TermKind.Fraction) return base.TryFraction(row, out value);
        value = row.Fractions[slot.At];
        return row.Known[slot.Index] != 0;
    }

    public override bool TryText(FactRow row, out string value)
    {
        value = row.Texts[slot.TextAt] ?? string.Empty;
        return row.Known[slot.Index] != 0;
    }
}
