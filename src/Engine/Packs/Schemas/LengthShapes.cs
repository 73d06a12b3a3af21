using System.Text.Json.Nodes;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

/// <summary>A length for all cases, or a table of lengths.</summary>
internal static class LengthShapes
{
    public static JsonObject OneOrTable(string english, string chinese) => Shape.Either(
        english,
        chinese,
        Shape.Length(english, chinese),
        Limit(),
        Shape.Table("A length for each key; 'otherwise' for all others. A key without a length has no deadline.", "每个键一个时长；otherwise 用于其余情况；未列出的键没有时限。", Shape.Either(
            "How long.", "时长。", Shape.Length("How long.", "时长。"), Limit()), "(?!(?:length|calendar)$)[A-Za-z](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?", allowEmpty: false));

    public static JsonObject Calendar() => Shape.OneOf("natural: all time counts (usual); working: only working hours count.", "natural：按自然时间（通常）；working：只计办公时间。", Shape.WordsOf<CalendarUse>());

    private static JsonObject Limit() => Shape.Object("A length with its own calendar.", "自带日历的时长。",
        Must("length", Shape.Length("How long.", "时长。")),
        May("calendar", Calendar()));
}
