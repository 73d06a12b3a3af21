using Parley.Reading;

namespace Parley.Packs;

/// <summary>What may be a name in a pack.</summary>
internal static class Name
{
    private const int Longest = 64;

    public static bool IsName(string text) =>
        text.Length is > 0 and <= Longest && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && text[^1] != '-';

    /// <summary>The name written there; empty after a finding.</summary>
    public static string Read(ValueReader value)
    {
        var name = value.Text();
        if (name.Length == 0 || IsName(name)) return name;
        value.Error(PacksMessages.BadName, JsonWords.Short(name));
        return string.Empty;
    }

    /// <summary>Whether a key of a table is a name; reported where it stands.</summary>
    public static bool CheckKey(string name, Position at, Findings findings)
    {
        if (IsName(name)) return true;
        findings.Error(PacksMessages.BadName, at, JsonWords.Short(name));
        return false;
    }
}
