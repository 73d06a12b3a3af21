using System.Collections.Frozen;

namespace Parley.Rules.Expressions;

/// <summary>Characters of Chinese keyboards and word processors that are meant as a sign of the language.</summary>
internal static class Lookalikes
{
    private static readonly FrozenDictionary<char, string> Meant = (((char Odd, string Sign)[])
    [
        ('“', "\""), ('”', "\""), ('„', "\""), ('«', "\""), ('»', "\""), ('「', "\""), ('」', "\""), ('『', "\""), ('』', "\""), ('‘', "'"), ('’', "'"), ('‚', "'"), ('′', "'"), ('″', "\""),
        ('。', "."), ('、', ","), ('《', "<"), ('》', ">"), ('〈', "<"), ('〉', ">"), ('≥', ">="), ('≤', "<="), ('≠', "!="), ('≧', ">="), ('≦', "<="), ('×', "*"), ('÷', "/"), ('−', "-"),
        ('–', "-"), ('—', "-"), ('【', "("), ('】', ")"), ('〔', "("), ('〕', ")"), ('∧', "&&"), ('∨', "||"), ('¬', "!"), ('…', "..."), ('·', "."), ('￥', "$"),
    ]).ToFrozenDictionary(p => p.Odd, p => p.Sign);

    /// <summary>What an odd character was probably meant to be, or null.</summary>
    public static string? Of(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' when !char.IsLetterOrDigit(c) => ((char)(c - 0xFEE0)).ToString(),
        _ => Meant.GetValueOrDefault(c),
    };

    /// <summary>Full-width and half-width forms, other digits, and characters nobody sees.</summary>
    public static bool IsOdd(char c) => c is >= '\uFF00' and <= '\uFFEF' || (char.IsDigit(c) && !char.IsAsciiDigit(c)) || (c > 0x7F && !char.IsLetter(c)) || char.IsControl(c);
}
