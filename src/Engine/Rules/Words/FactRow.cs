using Parley.Disputes;

namespace Parley.Rules.Words;

/// <summary>
/// The values of all facts for one evaluation; a fact that was not set is unknown. Made once and used again and again: setting and clearing allocate nothing.
/// Not safe for use by several threads at once.
/// </summary>
internal sealed class FactRow
{
    /// <summary>Laid out as <see cref="WordSlot"/> and <see cref="FactCells"/> say.</summary>
    internal readonly long[] Cells;

    internal readonly decimal[] Fractions;

    internal readonly string[] Texts;

    /// <summary>One bit a slot, set while it is unknown.</summary>
    internal readonly ulong[] Unknown;

    private readonly FactValue[] values;

    public FactRow(RuleWords words)
    {
        Words = words;
        Cells = new long[words.UnknownCells.Length];
        Fractions = new decimal[words.Fractions];
        Texts = new string[words.Texts];
        Array.Fill(Texts, string.Empty);
        values = new FactValue[words.Slots.Length];
        Unknown = new ulong[(words.Slots.Length + 63) / 64];
        ClearAll();
    }

    /// <summary>A row of no facts, for what needs none.</summary>
    public static FactRow Empty { get; } = new(new RuleWords([]));

    public RuleWords Words { get; }

    /// <summary>The value of a slot as it was set, or null when it is unknown.</summary>
    public FactValue? this[int slot] => IsKnown(slot) ? values[slot] : (FactValue?)null;

    public bool IsKnown(int slot) => (Unknown[slot >> 6] >> slot & 1) == 0;

    public void Clear(int slot)
    {
        Unknown[slot >> 6] |= 1UL << slot;
        FactCells.Forget(Words.Slots[slot], Cells);
    }

    public void ClearAll()
    {
        Array.Fill(Unknown, ulong.MaxValue);
        Words.UnknownCells.CopyTo(Cells);
    }

    /// <exception cref="ArgumentException">The rows are of different vocabularies.</exception>
    public void CopyFrom(FactRow other)
    {
        if (!ReferenceEquals(other.Words, Words)) throw new ArgumentException("The rows are of different vocabularies.", nameof(other));
        other.Cells.CopyTo(Cells, 0);
        other.Fractions.CopyTo(Fractions, 0);
        other.Texts.CopyTo(Texts, 0);
        other.values.CopyTo(values, 0);
        other.Unknown.CopyTo(Unknown, 0);
    }

    /// <summary>Sets a fact by name; a name outside the vocabulary is passed over, because no expression can read it.</summary>
    /// <returns>False when the vocabulary has no such fact.</returns>
    /// <exception cref="ArgumentException">The value does not fit the fact's type.</exception>
    public bool Set(string name, FactValue value)
    {
        if (Words.Find(name) is not { } slot) return false;
        Set(slot.Index, value);
        return true;
    }

    /// <summary>
    /// Sets a fact. A whole number fits a number or an amount, a number without a fraction fits a whole number, and a word fits a text.
    /// A word of a scale that the vocabulary lacks (a value of an older revision) leaves the fact unknown.
    /// </summary>
    /// <exception cref="ArgumentException">The value does not fit the fact's type.</exception>
    public void Set(int slot, FactValue value)
    {
        values[slot] = value;
        if (Store(Words.Slots[slot], value)) Unknown[slot >> 6] &= ~(1UL << slot);
        else Clear(slot);
    }

    /// <summary>Says of one word whether a set holds it, while the rest of the set stays unknown: how many it holds cannot be told.</summary>
    internal void SetWord(int slot, int place, bool isThere) => FactCells.KeepOneWord(Words.Slots[slot], place, isThere ? Judgement.Matched : Judgement.NotMatched, Cells);

    /// <summary>Makes one word of a set unknown again.</summary>
    internal void ClearWord(int slot, int place) => FactCells.KeepOneWord(Words.Slots[slot], place, Judgement.CannotTell, Cells);

    private bool Store(WordSlot slot, FactValue value)
    {
        var fits = (slot.Word.Kind, value.Type) switch
        {
            (TermKind.Boolean, FactType.Boolean) or (TermKind.Day, FactType.Date) or (TermKind.Choices, FactType.Choices) => true,
            (TermKind.Text or TermKind.Choice or TermKind.Ordered, FactType.Text or FactType.Choice) => true,
            (TermKind.Whole, _) => WholeOf(value) is not null,
            (TermKind.Fraction, FactType.Integer or FactType.Number or FactType.Money) => true,
            _ => false,
        };
        if (!fits) throw new ArgumentException($"A value of type {value.Type} does not fit '{slot.Word.Name}' of type {slot.Word.Type}.", nameof(value));
        switch (slot.Word.Kind)
        {
            case TermKind.Boolean: FactCells.Keep(slot, value.AsBoolean(), Cells); break;
            case TermKind.Day: FactCells.Keep(slot, (long)value.AsDate().DayNumber, Cells); break;
            case TermKind.Whole: FactCells.Keep(slot, WholeOf(value) ?? 0, Cells); break;
            case TermKind.Fraction: StoreFraction(slot, value.AsDecimal()); break;
            case TermKind.Choices: StoreWords(slot, value); break;
            default: return StoreWord(slot, value.AsText());
        }

        return true;
    }

    private static long? WholeOf(FactValue value)
    {
        if (value.Type == FactType.Integer) return value.AsInteger();
        if (value.Type is not (FactType.Number or FactType.Money)) return null;
        var number = value.AsDecimal();
        return decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    private void StoreFraction(WordSlot slot, decimal value)
    {
        Fractions[slot.OwnAt] = value;
        FactCells.Keep(slot, value, Cells);
    }

    private bool StoreWord(WordSlot slot, string text)
    {
        var place = slot.PlaceOf(text);
        FactCells.Keep(slot, (long)place, Cells);
        if (slot.Word.Kind == TermKind.Ordered) return place >= 0;
        Texts[slot.OwnAt] = text;
        if (slot.Word.Kind == TermKind.Text) return true;
        FactCells.KeepNoWord(slot, Cells);
        FactCells.KeepWord(slot, place, Cells);
        return true;
    }

    private void StoreWords(WordSlot slot, FactValue value)
    {
        var words = value.AsChoices();
        FactCells.Keep(slot, (long)words.Length, Cells);
        FactCells.KeepNoWord(slot, Cells);
        foreach (var word in words) FactCells.KeepWord(slot, slot.PlaceOf(word), Cells);
    }
}
