using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>The places of texts, such as <c>{{ dispute }}</c>, are ones that something fills.</summary>
internal static class PlaceholderCheck
{
    private const string Open = "{{";
    private const string Close = "}}";

    public static ImmutableArray<string> Known { get; } = ["dispute", "level", "tier", "stage", "duty", "due", "reasons", "decision", "handler", "unit"];

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        foreach (var (language, texts) in pack.Current.Texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            var file = $"{PackFiles.TextsFolder}{language}.json";
            foreach (var (name, text) in texts.ByName.OrderBy(t => t.Key, StringComparer.Ordinal)) Judge(name, text, trees.PositionOf(file, "texts", name), findings);
        }
    }

    private static void Judge(string name, string text, Position at, Findings findings)
    {
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, open + Open.Length, StringComparison.Ordinal))
        {
            var close = text.IndexOf(Close, open, StringComparison.Ordinal);
            var place = close < 0 ? string.Empty : text[(open + Open.Length)..close].Split('|')[0].Trim();
            if (place.Length == 0 || !place.All(c => char.IsLetterOrDigit(c) || c is '_' or '.'))
            {
                findings.Warning(TextMessages.BrokenPlace, at, JsonWords.Short(name));
                return;
            }

            if (!Known.Contains(place, StringComparer.Ordinal)) findings.Warning(TextMessages.UnknownPlace, at, JsonWords.Short(name), JsonWords.Short(place), string.Join(", ", Known));
        }
    }
}
