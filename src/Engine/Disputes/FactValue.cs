using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Parley.Disputes;

/// <summary>
/// A value of a fact together with its type. Two values are equal when type and content are; choices compare as sets kept in ordinal order.
/// Immutable and safe to share between threads.
/// </summary>
[JsonConverter(typeof(FactValueConverter))]
public readonly struct FactValue : IEquatable<FactValue>
{
    private readonly object? reference;
    private readonly decimal number;

    private FactValue(FactType type, decimal number, object? reference)
    {
        Type = type;
        this.number = number;
        this.reference = reference;
    }

    /// <summary>The type of the value.</summary>
    public FactType Type { get; }

    /// <summary>Makes a yes or no.</summary>
    /// <param name="value">The answer.</param>
    /// <returns>A value of type <see cref="FactType.Boolean"/>.</returns>
    public static FactValue Of(bool value) => new(FactType.Boolean, value ? 1 : 0, null);

    /// <summary>Makes a whole number.</summary>
    /// <param name="value">The number, any 64-bit value.</param>
    /// <returns>A value of type <see cref="FactType.Integer"/>.</returns>
    public static FactValue Of(long value) => new(FactType.Integer, value, null);

    /// <summary>Makes a decimal number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>A value of type <see cref="FactType.Number"/>.</returns>
    public static FactValue Of(decimal value) => new(FactType.Number, value, null);

    /// <summary>Makes an amount of money in the currency of the pack.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>A value of type <see cref="FactType.Money"/>.</returns>
    public static FactValue Money(decimal amount) => new(FactType.Money, amount, null);

    /// <summary>Makes a text.</summary>
    /// <param name="value">The text, kept exactly as given.</param>
    /// <returns>A value of type <see cref="FactType.Text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static FactValue Text(string value) => new(FactType.Text, 0, value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Makes a choice of one word.</summary>
    /// <param name="word">The word, compared ordinally.</param>
    /// <returns>A value of type <see cref="FactType.Choice"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static FactValue Choice(string word) => new(FactType.Choice, 0, word ?? throw new ArgumentNullException(nameof(word)));

    /// <summary>Makes a choice of any number of words; repeated words count once.</summary>
    /// <param name="words">The words, compared ordinally.</param>
    /// <returns>A value of type <see cref="FactType.Choices"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public static FactValue Choices(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(FactType.Choices, 0, words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray());
    }

    /// <summary>Makes a local calendar day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A value of type <see cref="FactType.Date"/>.</returns>
    public static FactValue Of(DateOnly day) => new(FactType.Date, day.DayNumber, null);

    /// <summary>Reads a whole number as a value.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator FactValue(int value) => Of((long)value);

    /// <summary>Reads a whole number as a value.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator FactValue(long value) => Of(value);

    /// <summary>Reads a decimal number as a value.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static implicit operator FactValue(decimal value) => Of(value);

    /// <summary>Reads an answer as a value.</summary>
    /// <param name="value">The answer.</param>
    /// <returns>The value.</returns>
    public static implicit operator FactValue(bool value) => Of(value);

    /// <summary>Reads a word as a choice; the front door turns it into the type the pack declares for the fact.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public static implicit operator FactValue(string word) => Choice(word);

    /// <summary>Reads a day as a value.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The value.</returns>
    public static implicit operator FactValue(DateOnly day) => Of(day);

    /// <summary>The answer of a <see cref="FactType.Boolean"/>.</summary>
    /// <returns>True for yes.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public bool AsBoolean() => Is(FactType.Boolean) && number != 0;

    /// <summary>The number of a <see cref="FactType.Integer"/>.</summary>
    /// <returns>The whole number.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public long AsInteger() => Is(FactType.Integer) ? (long)number : 0;

    /// <summary>The number of an <see cref="FactType.Integer"/>, <see cref="FactType.Number"/> or <see cref="FactType.Money"/>.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public decimal AsDecimal() => Type is FactType.Integer or FactType.Number or FactType.Money ? number : throw Wrong(FactType.Number);

    /// <summary>The text of a <see cref="FactType.Text"/> or the word of a <see cref="FactType.Choice"/>.</summary>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public string AsText() => Type is FactType.Text or FactType.Choice && reference is string text ? text : throw Wrong(FactType.Text);

    /// <summary>The words of a <see cref="FactType.Choices"/>, in ordinal order.</summary>
    /// <returns>The words.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public ImmutableArray<string> AsChoices() => Is(FactType.Choices) && reference is ImmutableArray<string> words ? words : [];

    /// <summary>The day of a <see cref="FactType.Date"/>.</summary>
    /// <returns>The day.</returns>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public DateOnly AsDate() => Is(FactType.Date) ? DateOnly.FromDayNumber((int)number) : default;

    /// <inheritdoc/>
    public bool Equals(FactValue other) => Type == other.Type && number == other.number && (reference, other.reference) switch
    {
        (null, null) => true,
        (string mine, string theirs) => string.Equals(mine, theirs, StringComparison.Ordinal),
        (ImmutableArray<string> mine, ImmutableArray<string> theirs) => mine.AsSpan().SequenceEqual(theirs.AsSpan()),
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, number, reference as string);

    /// <summary>Compares two values by type and content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are equal.</returns>
    public static bool operator ==(FactValue left, FactValue right) => left.Equals(right);

    /// <summary>Compares two values by type and content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(FactValue left, FactValue right) => !left.Equals(right);

    /// <summary>The value as people read it, the same in every culture: <c>true</c>, <c>12</c>, <c>1250.5</c>, <c>2026-03-01</c>, <c>a, b</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Type switch
    {
        FactType.Boolean => number != 0 ? "true" : "false",
        FactType.Integer or FactType.Number or FactType.Money => number.ToString("0.############################", CultureInfo.InvariantCulture),
        FactType.Date => AsDate().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactType.Choices => string.Join(", ", AsChoices()),
        _ => reference as string ?? string.Empty,
    };

    private bool Is(FactType type) => Type == type ? true : throw Wrong(type);

    private InvalidOperationException Wrong(FactType wanted) => new($"The value is of type {Type}, not {wanted}.");
}
