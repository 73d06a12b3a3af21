using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A set that holds a word: <c>tags.Contains("fraud")</c>.</summary>
internal sealed class HasWord(WordSlot slot, int place, SourceSpan where) : Term(TermKind.Boolean, where)
{
    public WordSlot Slot => slot;

    public int Place => place;

    internal override string Shape => $"has {slot.Index} {place}";

    public override Judgement Judge(FactRow row) => (Judgement)(row.Cells[slot.HasCell(place)] >> (place % WordSlot.WordsPerCell * 2) & 3);
}
