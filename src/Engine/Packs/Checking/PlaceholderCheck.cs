using Parley.Packs.Liquid;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Texts are Liquid, and their places are ones that something fills.</summary>
internal static class PlaceholderCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        foreach (var (language, texts) in pack.Current.Texts.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            var file = $"{PackFiles.TextsFolder}{language}.json";
            foreach (var (name, text) in texts.ByName.OrderBy(t => t.Key, StringComparer.Ordinal)) Judge(name, text, trees.PositionOf(file, "texts", name), findings);
        }
    }

    private static void Judge(string name, string source, Position at, Findings findings)
    {
        var text = LiquidText.Parse(source, out var fault);
        if (fault is not null) findings.Error(fault.Kind, at, JsonWords.Short(name), JsonWords.Short(fault.What), string.Join(", ", LiquidWords.Filters));
        foreach (var place in text?.Places ?? [])
        {
            if (!TextPlaces.All.Contains(place, StringComparer.Ordinal)) findings.Error(TextMessages.UnknownPlace, at, JsonWords.Short(name), JsonWords.Short(place), string.Join(", ", TextPlaces.All));
        }
    }
}
