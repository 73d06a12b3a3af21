using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>A fact as <c>facts.json</c> declares it.</summary>
internal sealed record FactDeclaration
{
    /// <summary>What <c>ifMissing</c> says when the fact stays unknown and somebody has to find out.</summary>
    public const string Ask = "ask";

    public required string Name { get; init; }

    public required FactType Type { get; init; }

    /// <summary>The least number (inclusive), or null.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number (inclusive), or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>The words of a choice, from least to worst when <see cref="Worse"/> is later.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public string? Unit { get; init; }

    public string? Currency { get; init; }

    public Worse Worse { get; init; }

    /// <summary>What a missing value counts as; null when it stays unknown.</summary>
    public FactValue? IfMissing { get; init; }

    /// <summary>Whether the file says what a missing value means, be it only <c>ask</c>.</summary>
    public bool SaysIfMissing { get; init; }

    /// <summary>The posts that may see it; empty for everyone who may see the dispute.</summary>
    public ImmutableArray<string> SeenBy { get; init; } = [];

    /// <summary>The subject it speaks of, which nothing may be decided by; null for none.</summary>
    public string? Protected { get; init; }

    public CountedFrom? CountedFrom { get; init; }

    public Wording Label { get; init; } = Wording.Empty;

    public ImmutableDictionary<string, Wording> WordLabels { get; init; } = ImmutableDictionary<string, Wording>.Empty;

    public required Position Position { get; init; }

    /// <summary>
    /// A value as this declaration wants it, or why it does not fit. A whole number widens to a number or an amount, a number without a fraction counts as whole,
    /// a word is taken for a text and <c>yyyy-MM-dd</c> for a day.
    /// </summary>
    public FactFit Fit(FactValue value) => Type switch
    {
        FactType.Boolean when value.Type == FactType.Boolean => FactFit.Of(value),
        FactType.Integer or FactType.Number or FactType.Money when value.Type is FactType.Integer or FactType.Number or FactType.Money => FitNumber(value),
        FactType.Text when value.Type is FactType.Text or FactType.Choice => FactFit.Of(FactValue.Text(value.AsText())),
        FactType.Choice when value.Type is FactType.Text or FactType.Choice => FitWords(FactValue.Choice(value.AsText()), [value.AsText()]),
        FactType.Choices when value.Type == FactType.Choices => FitWords(value, value.AsChoices()),
        FactType.Choices when value.Type is FactType.Text or FactType.Choice => FitWords(FactValue.Choices([value.AsText()]), [value.AsText()]),
        FactType.Date when value.Type == FactType.Date => FactFit.Of(value),
        FactType.Date when value.Type is FactType.Text or FactType.Choice => FitDay(value),
        _ => WrongType(value),
    };

    private FactFit FitNumber(FactValue value)
    {
        var number = value.AsDecimal();
        if (Type == FactType.Integer && (decimal.Truncate(number) != number || number is < long.MinValue or > long.MaxValue)) return WrongType(value);
        if (number < Min || number > Max) return FactFit.Not(PacksMessages.FactOutOfRange, Name, value, Bound(Min), Bound(Max));
        return FactFit.Of(Type switch
        {
            FactType.Integer => FactValue.Of((long)number),
            FactType.Money => FactValue.Money(number),
            _ => FactValue.Of(number),
        });
    }

    private FactFit FitWords(FactValue value, ImmutableArray<string> words)
    {
        var unknown = words.FirstOrDefault(w => !Words.Contains(w, StringComparer.Ordinal));
        return unknown is null ? FactFit.Of(value) : FactFit.Not(PacksMessages.FactUnknownWord, Name, JsonWords.Short(unknown), string.Join(", ", Words));
    }

    private FactFit FitDay(FactValue value) =>
        DateOnly.TryParseExact(value.AsText(), "yyyy-MM-dd", out var day) ? FactFit.Of(FactValue.Of(day)) : WrongType(value);

    private FactFit WrongType(FactValue value) =>
        FactFit.Not(PacksMessages.FactWrongType, Name, FactsReader.WordOf(Type), JsonWords.Short(value.ToString()));

    private static object Bound(decimal? bound) => bound is { } given ? given : "…";
}
