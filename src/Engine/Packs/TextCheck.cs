using Parley.Reading;

namespace Parley.Packs;

/// <summary>Every language of a pack has its texts, and every text its languages.</summary>
internal static class TextCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var texts = pack.Current.Texts;
        foreach (var language in texts.Keys.Except(pack.Settings.Languages, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            findings.Warning(CheckMessages.LanguageNotListed, trees.PositionOf($"{PackFiles.TextsFolder}{language}.json"), language);
        if (texts.Count == 0) return;
        foreach (var language in pack.Settings.Languages.Where(l => !texts.ContainsKey(l)))
            findings.Warning(CheckMessages.LanguageWithoutTexts, trees.PositionOf(PackFiles.Pack, "languages"), language);
        foreach (var name in texts.Values.SelectMany(t => t.ByName.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var language in texts.Values.Where(t => !t.ByName.ContainsKey(name)).Select(t => t.Language).Order(StringComparer.Ordinal))
                findings.Warning(CheckMessages.MissingInLanguage, trees.PositionOf($"{PackFiles.TextsFolder}{language}.json", "texts"), name, language);
        }
    }
}
