using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A set that holds a word: <c>tags.Contains("fraud")</c>.</summary>
internal sealed class HasWord(WordSlot slot, int place, SourceSpan where) : Term(TermKind.Boolean, where)
{
    public WordSlot Slot => slot;

    public int Place => place;

    public override string Key => $"(has {slot.Index} {place})";

    public override Judgement Judge(FactRow row)
    {
        if (row.Known[slot.Index] == 0) return Judgement.CannotTell;
        return (row.Wholes[slot.At + 1 + (place >> 6)] >> place & 1) != 0 ? Judgement.Matched : Judgement.NotMatched;
    }
}
