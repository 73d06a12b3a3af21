using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>Values as people read them.</summary>
internal static class Shown
{
    public static bool IsLimit(JsonItem item) => item.Kind == JsonKind.Object && item.Member("length") is not null && item.Members.All(m => m.Name is "length" or "calendar" or ObjectReader.Note);

    public static string Of(JsonItem? item, string language) => item switch
    {
        null => "∅",
        { Kind: JsonKind.Text } => item.Text.Length == 0 ? "\"\"" : item.Text,
        { Kind: JsonKind.Number } => item.Text,
        { Kind: JsonKind.Boolean } => item.Boolean ? "true" : "false",
        { Kind: JsonKind.Array } => item.Items.IsEmpty ? "[]" : string.Join(", ", item.Items.Select(i => Of(i, language))),
        _ => OfObject(item, language),
    };

    private static string OfObject(JsonItem item, string language)
    {
        var isChinese = language != "en";
        if (IsLimit(item)) return item.Member("calendar") is { } calendar ? $"{Of(item.Member("length"), language)} ({calendar.Text})" : Of(item.Member("length"), language);
        if (item.Member("after") is { } after) return item.Member("method") is { } method ? $"{after.Text} ({method.Text})" : after.Text;
        if (item.Member("each") is { } each) return $"{(isChinese ? "每人：" : "each of ")}{Of(each, language)}";
        if (item.Member("any") is { } any) return $"{(isChinese ? "任一人：" : "any of ")}{Of(any, language)}";
        if (item.Member(language) is { Kind: JsonKind.Text } own) return own.Text;
        return item.Member("en") is { Kind: JsonKind.Text } english ? english.Text : CanonicalJson.TextOf(item);
    }
}
