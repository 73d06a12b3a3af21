using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Tests.Rules;

/// <summary>A small vocabulary with a fact of every kind, and rows of it.</summary>
internal static class Vocabulary
{
    public static readonly string[] Levels = ["none", "blue", "yellow", "orange", "red"];
    public static readonly string[] Tiers = ["village", "township", "leading-group", "county"];
    public static readonly string[] Categories = ["land", "debt", "family", "other"];
    public static readonly string[] Tags = ["drink", "minor", "repeat"];
    public static readonly string[] Texts = ["", "a", "ab", "abc", "land", "knife", "D-1001"];

    public static RuleWords Words { get; } = new(
    [
        FactWord.Whole("people", 1, 5_000), FactWord.Whole("calls", 0, 100), FactWord.Whole("big"), FactWord.Money("amount", 0), FactWord.Number("score"),
        FactWord.Boolean("weapon"), FactWord.Boolean("threat"), FactWord.Boolean("minors"), FactWord.Choice("category", Categories), FactWord.Choice("former", Categories),
        FactWord.Choices("tags", Tags), FactWord.Text("notes"), FactWord.Text("reference"), FactWord.Day("today"), FactWord.Whole("daysOpen", 0) with { IsTime = true },
        FactWord.Ordered("level", Levels), FactWord.Ordered("tier", Tiers),
    ]);

    public static FactRow Row(params (string Fact, FactValue Value)[] values)
    {
        var row = Words.NewRow();
        foreach (var (fact, value) in values) row.Set(fact, value).ShouldBeTrue(fact);
        return row;
    }

    /// <summary>A row of random values, each unknown once in <paramref name="unknownOneIn"/> times; 0 for never.</summary>
    public static FactRow Random(Random random, int unknownOneIn)
    {
        var row = Words.NewRow();
        foreach (var slot in Words.Slots)
        {
            if (unknownOneIn == 0 || random.Next(unknownOneIn) != 0) row.Set(slot.Index, Value(slot.Word, random));
        }

        return row;
    }

    public static int PlaceOfWord(string fact, string word)
    {
        var meant = word == "leading_group" ? "leading-group" : word;
        if (fact.Length == 0) return Array.IndexOf(Levels, meant) >= 0 ? 0 : Array.IndexOf(Tiers, meant);
        return Words.Find(fact) is { Word.Kind: TermKind.Ordered } slot ? slot.PlaceOf(meant) : -1;
    }

    private static FactValue Value(FactWord word, Random random) => word.Kind switch
    {
        TermKind.Boolean => random.Next(2) == 0,
        TermKind.Whole when word.Name == "big" => new[] { long.MinValue, long.MaxValue, 0, -1, 1, 9_000_000_001 }[random.Next(6)],
        TermKind.Whole => random.Next(0, 12),
        TermKind.Fraction => random.Next(20) == 0 ? decimal.MaxValue : random.Next(-200, 2_000) / 100m,
        TermKind.Text => FactValue.Text(Texts[random.Next(Texts.Length)]),
        TermKind.Choices => FactValue.Choices(Tags.Where(_ => random.Next(2) == 0)),
        TermKind.Day => new DateOnly(2026, 3, 1).AddDays(random.Next(-2, 3)),
        _ => FactValue.Choice(word.Words[random.Next(word.Words.Length)]),
    };
}
