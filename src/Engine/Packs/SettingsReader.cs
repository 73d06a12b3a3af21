using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>pack.json</c>.</summary>
internal static class SettingsReader
{
    private const string Never = "never";

    public static PackSettings Read(ObjectReader top, PackNames names)
    {
        top.Wording("title");
        top.Wording("description");
        return new PackSettings
        {
            Name = Packs.Name.Read(top.Value("name")),
            Version = top.Value("version").Text(64),
            Languages = LanguagesOf(top.Value("languages")),
            TimeZone = ZoneOf(top.Value("timeZone")),
            Currency = CurrencyOf(top.Value("currency")),
            WhenUnknown = top.Value("whenUnknown").Object(o => WhenUnknownOf(o, names)),
            ScreenedInAtLeast = new Level(names.Levels.Known(top.Value("screenedInAtLeast"))),
            RepeatWindow = top.Length("repeatWindow"),
            ReopenWindow = top.Length("reopenWindow"),
            CalmVisitLowers = top.Flag("calmVisitLowers", otherwise: false),
            AssessBeforeAssigningFrom = AssessOf(top.Optional("assessBeforeAssigningFrom"), names),
            TwoPeopleFrom = top.Optional("twoPeopleFrom") is { } two ? new Level(names.Levels.Known(two)) : Usual("orange", names),
            SecondPerson = top.Optional("approval")?.OneOf(("newFacts", false), ("secondPerson", true)) ?? false,
        };
    }

    public static WhenUnknown WhenUnknownOf(ObjectReader o, PackNames names) =>
        new(new Level(names.Levels.Known(o.Value("floor"))), names.Receivers.Known(o.Value("post")));

    private static Level? AssessOf(ValueReader? value, PackNames names)
    {
        if (value is null) return Usual("yellow", names);
        return value.Is(JsonKind.Text) && value.Item?.Text == Never ? null : new Level(names.Levels.Known(value));
    }

    /// <summary>Left out, it is the usual level, or the highest where the pack has no such level: never silently nothing.</summary>
    private static Level Usual(string level, PackNames names) => new(names.Levels.Has(level) ? level : names.Levels.Names.LastOrDefault(level));

    private static ImmutableArray<string> LanguagesOf(ValueReader value) => value.Texts(allowEmpty: false);

    /// <summary>The zone a file names, before the file is read as a model; UTC when it names none, which is reported then.</summary>
    public static TimeZoneInfo ZoneIn(JsonItem? pack) =>
        pack?.Member("timeZone") is { Kind: JsonKind.Text } id && TimeZoneInfo.TryFindSystemTimeZoneById(id.Text, out var zone) ? zone : TimeZoneInfo.Utc;

    private static TimeZoneInfo ZoneOf(ValueReader value)
    {
        var id = value.Text();
        if (id.Length == 0) return TimeZoneInfo.Utc;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId) return zone;
        value.Error(PacksMessages.UnknownTimeZone, JsonWords.Short(id));
        return TimeZoneInfo.Utc;
    }

    private static string CurrencyOf(ValueReader value)
    {
        var currency = value.Text();
        if (currency.Length != 0 && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))) value.Error(PacksMessages.BadCurrency, JsonWords.Short(currency));
        return currency;
    }
}
