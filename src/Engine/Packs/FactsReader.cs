using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads <c>facts.json</c>.</summary>
internal static class FactsReader
{
    private const int Most = 1_000;

    private static readonly (string Word, FactType Type)[] Types =
    [
        ("boolean", FactType.Boolean), ("integer", FactType.Integer), ("number", FactType.Number), ("money", FactType.Money),
        ("text", FactType.Text), ("choice", FactType.Choice), ("choices", FactType.Choices), ("date", FactType.Date),
    ];

    public static FactCatalogue Read(ObjectReader top, PackNames names, string? currency)
    {
        var value = top.Value("facts");
        var facts = value.Map(v => v.Object(o => FactReader.Read(o, names, currency)));
        if (facts.Length > Most) value.Error(PacksMessages.TooMany, facts.Length, Most);
        return new FactCatalogue([.. facts.Where(f => IsUsable(f, names, top.Findings)).Select(f => f.Value with { Name = f.Name, Position = f.At })]);
    }

    /// <summary>A misspelt type was reported; it goes on as the nearest one, so that rules about the fact are not blamed for it.</summary>
    public static FactType TypeOf(ValueReader value)
    {
        string[] words = Array.ConvertAll(Types, t => t.Word);
        var word = value.Word(words);
        if (word.Length == 0 && value.Item is { Kind: JsonKind.Text } item) word = Spelling.Nearest(item.Text, words) ?? string.Empty;
        return Array.Find(Types, t => t.Word == word).Type;
    }

    public static string WordOf(FactType type) => Array.Find(Types, t => t.Type == type).Word;

    private static bool IsUsable(Entry<FactDeclaration> fact, PackNames names, Findings findings)
    {
        if (!FactWord.IsName(fact.Name))
        {
            findings.Error(PacksMessages.BadFactName, fact.At, JsonWords.Short(fact.Name));
            return false;
        }

        var isTaken = RuleWords.IsReserved(fact.Name) || EngineFacts.All.Contains(fact.Name, StringComparer.Ordinal)
            || names.Levels.Names.Concat(names.Tiers.Names).Any(w => string.Equals(RuleWords.Written(w), fact.Name, StringComparison.Ordinal));
        if (isTaken) findings.Error(PacksMessages.FactNameTaken, fact.At, fact.Name);
        if (fact is { Name: EngineFacts.Category, Value.Type: not (FactType.Choice or FactType.Text) }) findings.Error(CheckMessages.CategoryIsNoWord, fact.At);
        return !isTaken;
    }
}
