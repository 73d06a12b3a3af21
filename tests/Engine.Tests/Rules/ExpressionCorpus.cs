using System.Collections.Immutable;
using System.Text.Json;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Tests.Rules;

/// <summary>The shared corpus of expressions: its vocabulary, its one record, and what must become of each expression.</summary>
internal sealed class ExpressionCorpus
{
    private ExpressionCorpus(JsonElement root)
    {
        Words = new RuleWords(root.GetProperty("facts").EnumerateObject().Select(Fact));
        Row = Words.NewRow();
        foreach (var value in root.GetProperty("values").EnumerateObject())
        {
            Row.Set(value.Name, Value(Words.Slots[Words.SlotOf(value.Name)].Word.Type, value.Value)).ShouldBeTrue();
        }

        Works = [.. root.GetProperty("works").EnumerateArray().Select(Case)];
        ThreeValued = [.. root.GetProperty("threeValued").EnumerateArray().Select(Case)];
        Refused = [.. root.GetProperty("refused").EnumerateArray().Select(e => (Text(e, "id"), Text(e, "expression")))];
    }

    public RuleWords Words { get; }

    public FactRow Row { get; }

    public ImmutableArray<(string Expression, Judgement Judgement)> Works { get; }

    public ImmutableArray<(string Expression, Judgement Judgement)> ThreeValued { get; }

    public ImmutableArray<(string Id, string Expression)> Refused { get; }

    public static ExpressionCorpus Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Corpora("expressions.json")));
        return new ExpressionCorpus(document.RootElement);
    }

    private static (string, Judgement) Case(JsonElement element) => (Text(element, "expression"), element.GetProperty("result") switch
    {
        { ValueKind: JsonValueKind.True } => Judgement.Matched,
        { ValueKind: JsonValueKind.False } => Judgement.NotMatched,
        _ => Judgement.CannotTell,
    });

    private static FactWord Fact(JsonProperty fact)
    {
        var type = Enum.Parse<FactType>(Text(fact.Value, "type"), ignoreCase: true);
        string[] words = fact.Value.TryGetProperty("values", out var values) ? [.. values.EnumerateArray().Select(v => v.GetString() ?? string.Empty)] : [];
        return FactWord.Of(fact.Name, type, words) with { Least = Number(fact.Value, "min"), Most = Number(fact.Value, "max") };
    }

    private static FactValue Value(FactType type, JsonElement value) => type switch
    {
        FactType.Boolean => FactValue.Of(value.GetBoolean()),
        FactType.Integer => FactValue.Of(value.GetInt64()),
        FactType.Number => FactValue.Of(value.GetDecimal()),
        FactType.Money => FactValue.Money(value.GetDecimal()),
        FactType.Choices => FactValue.Choices(value.EnumerateArray().Select(v => v.GetString() ?? string.Empty)),
        FactType.Choice => FactValue.Choice(value.GetString() ?? string.Empty),
        _ => FactValue.Text(value.GetString() ?? string.Empty),
    };

    private static decimal? Number(JsonElement element, string name) => element.TryGetProperty(name, out var number) ? number.GetDecimal() : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;
}
