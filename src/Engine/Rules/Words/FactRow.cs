using Parley.Disputes;

namespace Parley.Rules.Words;

/// <summary>
/// The values of all facts for one evaluation; a fact that was not set is unknown. Made once and used again and again: setting and clearing allocate nothing.
/// Not safe for use by several threads at once.
/// </summary>
internal sealed class FactRow
{
    /// <summary>Both bits of <see cref="Judgement"/> for a known fact, none for an unknown one.</summary>
    internal readonly int[] Known;

    /// <summary>Whole numbers, days, the places of words, 0 and 1 for no and yes, counts and bits of sets.</summary>
    internal readonly long[] Wholes;

    internal readonly decimal[] Fractions;

    internal readonly string?[] Texts;

    private readonly FactValue[] values;

    public FactRow(RuleWords words)
    {
        Words = words;
        Known = new int[words.Slots.Length];
        values = new FactValue[words.Slots.Length];
        Wholes = new long[words.Wholes];
        Fractions = new decimal[words.Fractions];
        Texts = new string?[words.Texts];
    }

    /// <summary>A row of no facts, for what needs none.</summary>
    public static FactRow Empty { get; } = new(new RuleWords([]));

    public RuleWords Words { get; }

    /// <summary>The value of a slot as it was set, or null when it is unknown.</summary>
    public FactValue? this[int slot] => Known[slot] == 0 ? (FactValue?)null : values[slot];

    public bool IsKnown(int slot) => Known[slot] != 0;

    public void Clear(int slot) => Known[slot] = 0;

    public void ClearAll() => Array.Clear(Known);

    public void CopyFrom(FactRow other)
    {
        if (!ReferenceEquals(other.Words, Words)) throw new ArgumentException("The rows are of different vocabularies.", nameof(other));
        other.Known.CopyTo(Known, 0);
        other.Wholes.CopyTo(Wholes, 0);
        other.Fractions.CopyTo(Fractions, 0);
        other.Texts.CopyTo(Texts, 0);
        other.values.CopyTo(values, 0);
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
        var place = Words.Slots[slot];
        Known[slot] = Store(place, value) ? (int)Judgement.Matched : 0;
        values[slot] = value;
    }

    private bool Store(WordSlot slot, FactValue value)
    {
        switch (slot.Word.Kind)
        {
            case TermKind.Boolean when value.Type == FactType.Boolean: return Keep(slot, value.AsBoolean() ? 1 : 0);
            case TermKind.Day when value.Type == FactType.Date: return Keep(slot, value.AsDate().DayNumber);
            case TermKind.Whole when WholeOf(value) is { } whole: return Keep(slot, whole);
            case TermKind.Fraction when value.Type is FactType.Integer or FactType.Number or FactType.Money:
                Fractions[slot.At] = value.AsDecimal();
                return true;
            case TermKind.Text when value.Type is FactType.Text or FactType.Choice:
                Texts[slot.TextAt] = value.AsText();
                return true;
            case TermKind.Choice when value.Type is FactType.Text or FactType.Choice:
                Texts[slot.TextAt] = value.AsText();
                return Keep(slot, slot.PlaceOf(value.AsText()));
            case TermKind.Ordered when value.Type is FactType.Text or FactType.Choice:
                return Keep(slot, slot.PlaceOf(value.AsText())) && Wholes[slot.At] >= 0;
            case TermKind.Choices when value.Type == FactType.Choices: return KeepSet(slot, value);
            default: throw new ArgumentException($"A value of type {value.Type} does not fit '{slot.Word.Name}' of type {slot.Word.Type}.", nameof(value));
        }
    }

    private static long? WholeOf(FactValue value)
    {
        if (value.Type == FactType.Integer) return value.AsInteger();
        if (value.Type is not (FactType.Number or FactType.Money)) return null;
        var number = value.AsDecimal();
        return decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    private bool Keep(WordSlot slot, long value)
    {
        Wholes[slot.At] = value;
        return true;
    }

    private bool KeepSet(WordSlot slot, FactValue value)
    {
        var words = value.AsChoices();
        var bits = Wholes.AsSpan(slot.At + 1, (slot.Word.Words.Length + 63) / 64);
        bits.Clear();
        foreach (var word in words)
        {
            var place = slot.PlaceOf(word);
            if (place >= 0) bits[place >> 6] |= 1L << place;
        }

        return Keep(slot, words.Length);
    }
}
