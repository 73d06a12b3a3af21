using System.Globalization;

namespace Parley.Tests.Rules;

/// <summary>Writes random expressions over <see cref="Vocabulary"/> that fit by kind. Some forms mean something else to RulesEngine and can be left out.</summary>
internal sealed class RandomExpressions(Random random, bool forRulesEngine)
{
    public string Condition(int depth)
    {
        if (depth <= 0) return Atom();
        return random.Next(9) switch
        {
            0 or 1 => $"{Condition(depth - 1)} {Pick("&&", "and")} {Condition(depth - 1)}",
            2 or 3 => $"({Condition(depth - 1)} {Pick("||", "or")} {Condition(depth - 1)})",
            4 => $"{Pick("!", "not ")}({Condition(depth - 1)})",
            5 => $"({Condition(depth - 1)} ? {Condition(depth - 1)} : {Condition(depth - 1)})",
            6 => $"({Condition(depth - 1)}) {Pick("==", "!=")} ({Condition(depth - 1)})",
            7 => $"({Condition(depth - 1)})",
            _ => Atom(),
        };
    }

    private string Atom() => random.Next(14) switch
    {
        0 => Pick("weapon", "threat", "minors"),
        1 => $"{Pick("!", "not ")}{Pick("weapon", "threat", "minors")}",
        2 => $"category {Pick("==", "!=")} {Word(Vocabulary.Categories)}",
        3 => $"category in ({Word(Vocabulary.Categories)}, {Word(Vocabulary.Categories)})",
        4 => $"tags.Contains({Word(Vocabulary.Tags)})",
        5 => $"tags.Count {Order()} {random.Next(4)}",
        6 => $"{Pick("notes", "reference")}.{Pick("Contains", "StartsWith", "EndsWith")}({Quote(Pick("a", "b", "ab", "land"))})",
        7 => $"{Pick("notes", "reference")} {Pick("==", "!=")} {Word(Vocabulary.Texts)}",
        8 => $"level {Order()} {Pick(Vocabulary.Levels)}",
        9 => random.Next(2) == 0 ? $"tier in ({Tier()}, {Tier()})" : $"{Pick(Vocabulary.Levels)} {Order()} level",
        10 => random.Next(2) == 0 ? $"daysOpen {Order()} {random.Next(12)}" : $"{random.Next(12)} {Order()} daysOpen",
        11 when !forRulesEngine => $"today {Order()} \"2026-03-0{random.Next(1, 4)}\"",
        12 => $"{Pick("people", "calls")} in ({random.Next(12)}, {random.Next(12)}, -{random.Next(1, 3)})",
        _ => random.Next(2) == 0 ? $"{Whole(2)} {Order()} {Whole(1)}" : $"{Fraction(2)} {Order()} {(random.Next(2) == 0 ? Number() : Fraction(1))}",
    };

    private string Whole(int depth) => (depth <= 0 ? 2 : random.Next(7)) switch
    {
        0 or 1 => $"({Whole(depth - 1)} {Pick("+", "-", "*", "%")} {Whole(depth - 1)})",
        2 => random.Next(3) == 0 ? $"{random.Next(1, 12)}" : Pick("people", "calls", "people", "calls", "big"),
        3 => $"-{Pick("people", "calls")}",
        4 => "tags.Count",
        5 when !forRulesEngine => $"({Atom()} ? {Whole(depth - 1)} : {Whole(depth - 1)})",
        _ => Pick("people", "calls"),
    };

    private string Fraction(int depth) => (depth <= 0 ? 2 : random.Next(6)) switch
    {
        0 or 1 => $"({Fraction(depth - 1)} {Pick("+", "-", "*", "/", "%")} {Fraction(depth - 1)})",
        3 => $"({Fraction(depth - 1)} * {Number()})",
        4 when !forRulesEngine => $"({Whole(depth - 1)} {Pick("/", "*")} {Number()})",
        5 => $"({Pick("amount", "score")} {Pick("+", "-")} {Pick("people", "calls")})",
        _ => Pick("amount", "score"),
    };

    private string Tier() => Pick(Vocabulary.Tiers).Replace('-', '_');

    private string Number() => (random.Next(1, 1_500) / 100m).ToString("0.0#", CultureInfo.InvariantCulture);

    private string Order() => Pick("==", "!=", "<", "<=", ">", ">=");

    private string Word(string[] words) => Quote(Pick(words));

    private string Quote(string text) => forRulesEngine || random.Next(2) == 0 ? $"\"{text}\"" : $"'{text}'";

    private string Pick(params string[] any) => any[random.Next(any.Length)];
}
