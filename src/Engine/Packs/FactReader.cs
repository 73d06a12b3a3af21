using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Packs.Protection;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads one declaration of <c>facts.json</c>.</summary>
internal static class FactReader
{
    private const int MostWords = 1_000;

    public static FactDeclaration Read(ObjectReader o, PackNames names, string? currency)
    {
        var type = FactsReader.TypeOf(o.Value("type"));
        var fact = new FactDeclaration
        {
            Name = string.Empty,
            Type = type,
            Min = NumberOf(o, "min", type),
            Max = NumberOf(o, "max", type),
            Words = WordsOf(o, type),
            Unit = o.OptionalText("unit"),
            Currency = CurrencyOf(o, type, currency),
            Worse = WorseOf(o, type),
            SeenBy = o.Optional("seenBy")?.List(v => names.Posts.Known(v)) ?? [],
            Protected = o.Optional("protected")?.Word(SubjectTable.Names),
            CountedFrom = CountedFromOf(o, type),
            Label = o.Wording("label"),
            Position = o.At,
        };
        if (fact.Min > fact.Max) o.Error(PacksMessages.MinAboveMax, "min", fact.Min, fact.Max);
        return fact with { WordLabels = LabelsOf(o, fact), IfMissing = IfMissingOf(o.Optional("ifMissing"), fact), SaysIfMissing = o.Has("ifMissing") };
    }

    private static decimal? NumberOf(ObjectReader o, string key, FactType type)
    {
        if (o.Optional(key) is not { } value) return null;
        if (type is FactType.Integer) return value.Whole();
        if (type is FactType.Number or FactType.Money) return value.Decimal();
        value.Error(PacksMessages.NotForThisType, key, FactsReader.WordOf(type));
        return null;
    }

    private static ImmutableArray<string> WordsOf(ObjectReader o, FactType type)
    {
        var isChoice = type is FactType.Choice or FactType.Choices;
        if (o.Optional("values") is not { } value)
        {
            if (isChoice) o.Error(PacksMessages.NoWords, "type");
            return [];
        }

        if (!isChoice) value.Error(PacksMessages.NotForThisType, "values", FactsReader.WordOf(type));
        var words = value.TextItems(allowEmpty: false);
        if (words.Length > MostWords) value.Error(PacksMessages.TooMany, words.Length, MostWords);
        foreach (var word in words.Where(w => w.Name == FactDeclaration.Ask)) o.Findings.Error(PacksMessages.AskIsReserved, word.At);
        return [.. words.Select(w => w.Name).Where(n => !string.IsNullOrEmpty(n)).Distinct(StringComparer.Ordinal)];
    }

    private static string? CurrencyOf(ObjectReader o, FactType type, string? currency)
    {
        if (o.Optional("currency") is not { } value) return type == FactType.Money ? currency : null;
        var own = value.Text();
        if (type != FactType.Money) value.Error(PacksMessages.NotForThisType, "currency", FactsReader.WordOf(type));
        else if (!string.IsNullOrEmpty(currency) && own != currency) value.Error(PacksMessages.OtherCurrency, own, currency);
        return own;
    }

    private static Worse WorseOf(ObjectReader o, FactType type)
    {
        if (o.Optional("worse") is not { } value) return Worse.Unstated;
        var worse = value.OneOf(("more", Worse.More), ("less", Worse.Less), ("yes", Worse.Yes), ("no", Worse.No), ("later", Worse.Later));
        var fits = worse switch
        {
            Worse.More or Worse.Less => type is FactType.Integer or FactType.Number or FactType.Money or FactType.Choices,
            Worse.Yes or Worse.No => type is FactType.Boolean,
            Worse.Later => type is FactType.Choice or FactType.Date,
            _ => true,
        };
        if (!fits) value.Error(PacksMessages.NotForThisType, value.Item?.Text, FactsReader.WordOf(type));
        return worse;
    }

    private static CountedFrom? CountedFromOf(ObjectReader o, FactType type)
    {
        var from = o.Optional("countedFrom");
        if (from is null && !o.Has("within")) return null;
        if (type != FactType.Integer) o.Error(PacksMessages.NotForThisType, "countedFrom", "countedFrom", FactsReader.WordOf(type));
        return new CountedFrom((from ?? o.Value("countedFrom")).Word("incidents"), o.Length("within"));
    }

    private static ImmutableDictionary<string, Wording> LabelsOf(ObjectReader o, FactDeclaration fact)
    {
        var labels = ImmutableDictionary.CreateBuilder<string, Wording>(StringComparer.Ordinal);
        var words = new NameSet(fact.Words, NameMessages.UnknownChoice, NameMessages.UnknownChoiceGuess);
        foreach (var (word, at, label) in o.Map("valueLabels", v => v.Wording()))
        {
            if (words.IsKnownKey(word, at, o.Findings)) labels[word] = label;
        }

        return labels.ToImmutable();
    }

    private static FactValue? IfMissingOf(ValueReader? value, FactDeclaration fact)
    {
        if (value is null || (value.Is(JsonKind.Text) && value.Item?.Text == FactDeclaration.Ask)) return null;
        return FactJson.Read(value, fact);
    }
}
