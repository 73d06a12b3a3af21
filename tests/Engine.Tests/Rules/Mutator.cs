namespace Parley.Tests.Rules;

/// <summary>Makes new texts of old ones: cut, double, swap, splice, and put in what does harm elsewhere.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Spice =
    [
        "\"", "'", "\\", "(", ")", "((", "))", "[", "]", "{", "}", ",", ".", "..", "?", ":", "?:", "??", "=", "==", "=>", "!", "!=", "-", "--", "+", "*", "/", "%", "&", "&&", "|", "||", "<", ">", "<>", "~", "$", "^", "@", "#", ";", "`",
        "\0", "\t", "\n", "\u00A0", "\u200B", "\u3000", "\uFEFF", "\uFF08", "\uFF09", "\u201C", "\u201D", "\uFF0C", "\uFF1D", "\uD83D\uDE00", "\u0430", "\u0130", "\u212A",
        " and ", " or ", " not ", " in ", " in (1, 2)", " not in ", " as ", " is ", "true", "false", "null", "it", "parent", "root", "new ", "iif(", "np(", "cast(", "typeof(", "x => x", "out _",
        "0", "1", "-1", "0.1", "1e9", "0x1F", "9223372036854775807", "9223372036854775808", "79228162514264337593543950336", "1.0000000000000000000000000001", "5m", "1L", "\"2026-03-01\"",
        ".Contains(\"a\")", ".Count", ".Count()", ".Length", ".ToString()", ".GetType()", ".GetHashCode()", ".Any()", ".Where(x => true)", "System.IO.File.Delete(\"/tmp/x\")", "Environment.Exit(1)", "DateTime.Now", "\u202E", "${", "$(people)",
    ];

    public string Of(IReadOnlyList<string> seeds)
    {
        var text = seeds[random.Next(seeds.Count)];
        for (var times = random.Next(1, 6); times > 0; times--) text = Once(text, seeds);
        return text.Length <= 6_000 ? text : text[..6_000];
    }

    private string Once(string text, IReadOnlyList<string> seeds)
    {
        var at = random.Next(text.Length + 1);
        var other = seeds[random.Next(seeds.Count)];
        return random.Next(9) switch
        {
            0 => text.Insert(at, Spice[random.Next(Spice.Length)]),
            1 => text.Insert(at, Spice[random.Next(Spice.Length)]),
            2 => text.Remove(at, random.Next(Math.Min(8, text.Length - at) + 1)),
            3 => string.Concat(text.AsSpan(0, at), other.AsSpan(random.Next(other.Length + 1))),
            4 => text.Insert(at, text.Substring(at, random.Next(text.Length - at + 1))),
            5 => text.Insert(at, other),
            6 => $"({text}) {new[] { "&&", "||", "==", "?", "and", ">" }[random.Next(6)]} ({other})",
            7 => string.Concat(Enumerable.Repeat(text + " ", random.Next(2, 5))),
            _ => Flip(text, at),
        };
    }

    private string Flip(string text, int at)
    {
        if (at == text.Length) return text;
        var letters = text.ToCharArray();
        letters[at] = random.Next(3) == 0 ? (char)random.Next(1, 0xFFFF) : (char)(letters[at] ^ 1 << random.Next(7));
        return new string(letters);
    }
}
