using System.Text;

namespace Parley.Delivery.Texts;

/// <summary>Puts a blank for what is no word: control characters, line ends where there is one line, and signs that turn the direction of reading.</summary>
internal static class Plain
{
    /// <summary>Words for one line: each control character and line end becomes a blank.</summary>
    public static string Line(string words) => Without(words, _ => ' ').Trim();

    /// <summary>Words of several lines: line ends stay, as a single LF, and tabs.</summary>
    public static string Lines(string words) => Without(words.ReplaceLineEndings("\n"), control => control is '\n' or '\t' ? control : ' ').Trim();

    private static string Without(string words, Func<char, char> control)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029) plain.Append(control(rune.Value < 0x2028 ? (char)rune.Value : '\n'));
            else plain.Append(TurnsDirection(rune.Value) ? " " : rune.ToString());
        }

        return plain.ToString();
    }

    private static bool TurnsDirection(int value) => value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
