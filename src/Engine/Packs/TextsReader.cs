using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>texts/*.json</c>: one file a language, with labels of words and texts by name.</summary>
internal static class TextsReader
{
    public static readonly ImmutableArray<string> Tables = ["levels", "stages", "tiers", "facts", "posts", "receivers", "channels", "bodies", "deadlines", "rules"];

    public static Texts Read(ObjectReader top, string language)
    {
        var labels = top.Optional("labels")?.Object(o => Tables.ToFrozenDictionary(t => t, t => TableOf(o.Map(t, v => v.Text())), StringComparer.Ordinal));
        var texts = top.Map("texts", v => v.Text(ValueReader.LongestText));
        return new Texts(language, labels ?? FrozenDictionary<string, FrozenDictionary<string, string>>.Empty, TableOf(texts));
    }

    private static FrozenDictionary<string, string> TableOf(ImmutableArray<Entry<string>> entries) =>
        entries.ToFrozenDictionary(e => e.Name, e => e.Value, StringComparer.Ordinal);
}
