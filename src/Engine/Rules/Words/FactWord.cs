using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Rules.Words;

/// <summary>A fact that expressions may name.</summary>
internal sealed record FactWord
{
    /// <summary>The widest set of words a fact may declare; a set of them is kept as bits.</summary>
    public const int MostWords = 4_096;

    private FactWord(string name, FactType type, ImmutableArray<string> words, TermKind kind)
    {
        if (!IsName(name)) throw new ArgumentException($"'{name}' is not a name: a letter, then letters, digits and underscores, 64 in all.", nameof(name));
        if (words.Length > MostWords || words.Distinct(StringComparer.Ordinal).Count() != words.Length) throw new ArgumentException($"The words of '{name}' are too many or repeat.", nameof(words));
        (Name, Type, Words, Kind) = (name, type, words, kind);
        IsTime = kind == TermKind.Day;
    }

    public string Name { get; }

    public FactType Type { get; }

    public TermKind Kind { get; }

    /// <summary>The words of a choice, or of a scale from the lowest to the highest.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The declared range of a number, inclusive; null where it is open.</summary>
    public decimal? Least { get; init; }

    public decimal? Most { get; init; }

    /// <summary>True for a fact that moves with the clock: it is compared with constants only, so that the next moment a rule can turn is known in advance.</summary>
    public bool IsTime { get; init; }

    public static FactWord Boolean(string name) => new(name, FactType.Boolean, [], TermKind.Boolean);

    public static FactWord Whole(string name, long? least = null, long? most = null) =>
        new(name, FactType.Integer, [], TermKind.Whole) { Least = least, Most = most };

    public static FactWord Number(string name, decimal? least = null, decimal? most = null) =>
        new(name, FactType.Number, [], TermKind.Fraction) { Least = least, Most = most };

    public static FactWord Money(string name, decimal? least = null, decimal? most = null) =>
        new(name, FactType.Money, [], TermKind.Fraction) { Least = least, Most = most };

    public static FactWord Text(string name) => new(name, FactType.Text, [], TermKind.Text);

    public static FactWord Choice(string name, params IEnumerable<string> words) => new(name, FactType.Choice, [.. words], TermKind.Choice);

    public static FactWord Choices(string name, params IEnumerable<string> words) => new(name, FactType.Choices, [.. words], TermKind.Choices);

    public static FactWord Day(string name) => new(name, FactType.Date, [], TermKind.Day);

    /// <summary>A fact whose values are bare words in an order, lowest first: <c>level >= orange</c>.</summary>
    public static FactWord Ordered(string name, params IEnumerable<string> words) => new(name, FactType.Choice, [.. words], TermKind.Ordered);

    /// <summary>A fact of a declared type; words only for <see cref="FactType.Choice"/> and <see cref="FactType.Choices"/>.</summary>
    public static FactWord Of(string name, FactType type, params IEnumerable<string> words) => type switch
    {
        FactType.Boolean => Boolean(name),
        FactType.Integer => Whole(name),
        FactType.Number => Number(name),
        FactType.Money => Money(name),
        FactType.Text => Text(name),
        FactType.Choice => Choice(name, words),
        FactType.Choices => Choices(name, words),
        FactType.Date => Day(name),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static bool IsName(string text) =>
        text.Length is > 0 and <= 64 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    public bool Equals(FactWord? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
