using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Every language of a pack has its texts, and every text its languages.</summary>
internal static class TextCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var texts = pack.Current.Texts;
        foreach (var language in texts.Keys.Except(pack.Settings.Languages, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            findings.Warning(CheckMessages.LanguageNotListed, trees.PositionOf($"{PackFiles.TextsFolder}{language}.json"), language);
        if (texts.Count == 0) return;
        foreach (var (language, text) in texts.OrderBy(t => t.Key, StringComparer.Ordinal)) Labels(pack, text, word => trees.PositionOf($"{PackFiles.TextsFolder}{language}.json", ["labels", .. word]), findings);
        foreach (var language in pack.Settings.Languages.Where(l => !texts.ContainsKey(l)))
            findings.Error(CheckMessages.LanguageWithoutTexts, trees.PositionOf(PackFiles.Pack, "languages"), language);
        foreach (var name in texts.Values.SelectMany(t => t.ByName.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var language in texts.Values.Where(t => !t.ByName.ContainsKey(name)).Select(t => t.Language).Order(StringComparer.Ordinal))
                findings.Error(CheckMessages.MissingInLanguage, trees.PositionOf($"{PackFiles.TextsFolder}{language}.json", "texts"), name, language);
        }
    }

    private static void Labels(Pack pack, Texts texts, Func<string[], Position> at, Findings findings)
    {
        foreach (var (table, words) in Known(pack))
        {
            var unknown = (texts.Labels.GetValueOrDefault(table)?.Keys ?? []).Except(words, StringComparer.Ordinal);
            foreach (var word in unknown.Order(StringComparer.Ordinal)) findings.Warning(CheckMessages.LabelOfNothing, at([table, word]), JsonWords.Short(word), table);
        }
    }

    private static IEnumerable<(string Table, IEnumerable<string> Words)> Known(Pack pack) =>
    [
        ("levels", pack.Levels.Levels.Select(l => l.Name)),
        ("stages", StageWords.All),
        ("tiers", pack.Ladder.Tiers.Select(t => t.Tier.Name)),
        ("facts", pack.Words.Names),
        ("posts", pack.Current.Directory.AllPosts.Select(p => p.Id)),
        ("receivers", pack.Notices.Receivers.Select(r => r.Name)),
        ("channels", pack.Channels.Keys),
        ("bodies", pack.Bodies.Keys),
        ("deadlines", pack.Deadlines.All.Select(d => d.Kind)),
        ("rules", pack.Grading.All.Select(r => r.Id).Concat(pack.Climb.All.Select(r => r.Name)).Concat(pack.Screening.All.Select(r => r.Rule.Name)).Concat(pack.Assignment.All.Select(r => r.Rule.Name))),
    ];
}
