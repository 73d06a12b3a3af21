using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>How a pack calls its own things, in a language; the newer pack's word goes before the older one's.</summary>
internal sealed class Labels(PackTrees before, PackTrees after, string language)
{
    public string Language => language;

    public bool IsChinese => language != "en";

    /// <summary>English readers know things by the names rules use; Chinese readers by their labels.</summary>
    public string Level(string name) => IsChinese && Named(PackFiles.Levels, "levels", name) is { } label ? label : name;

    public string Fact(string name) => IsChinese && In(PackFiles.Facts, "facts", name) is { } label ? $"{label}（{name}）" : name;

    public string Deadline(string kind) => IsChinese && In(PackFiles.Deadlines, "deadlines", kind) is { } label ? $"{label}（{kind}）" : kind;

    /// <summary>The unit with a space before it; empty for none.</summary>
    public string UnitOf(string fact) =>
        (after.Find(PackFiles.Facts)?.Member("facts")?.Member(fact) ?? before.Find(PackFiles.Facts)?.Member("facts")?.Member(fact))?.Member("unit") is { Kind: JsonKind.Text } unit ? $" {unit.Text}" : string.Empty;

    private string? In(string file, string table, string name) =>
        (after.Find(file)?.Member(table)?.Member(name) ?? before.Find(file)?.Member(table)?.Member(name))?.Member("label") is { } label ? Of(label) : null;

    private string? Named(string file, string list, string name) =>
        new[] { after, before }.Select(t => t.Find(file)?.Member(list)?.Items.FirstOrDefault(i => i.Member("name")?.Text == name)?.Member("label")).OfType<JsonItem>().Select(Of).FirstOrDefault(l => l is not null);

    private string? Of(JsonItem label) => label.Member(language) is { Kind: JsonKind.Text } text ? text.Text : null;
}
