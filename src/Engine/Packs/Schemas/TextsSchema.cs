using System.Text.Json.Nodes;
using Parley.Reading;
using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class TextsSchema
{
    public static SchemaFile Make() => TopShape.Of("texts", "Labels and texts of one language.", "一种语言的标签和文字。",
        May("labels", Shape.Object("Labels for what has none of its own, such as stages.", "没有自带名称者的标签，如阶段。", [.. TextsReader.Tables.Select(t => May(t, Words("The labels by word.", "各词的标签。")))])),
        May("texts", Words("The texts by name, with places such as {{ dispute }}.", "各段文字，可含 {{ dispute }} 等占位。")));

    private static JsonObject Words(string english, string chinese)
    {
        var table = Shape.Said(english, chinese, ("type", "object"));
        table["additionalProperties"] = Shape.Text("What people read.", "显示的文字。", ValueReader.LongestText);
        return table;
    }
}
