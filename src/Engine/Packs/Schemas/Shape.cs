using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs.Schemas;

/// <summary>The pieces schemas are made of: JSON Schema draft-07, as editors and validators read it. Each piece says in English and Chinese what stands there.</summary>
internal static class Shape
{
    private const string Named = "[A-Za-z](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?";
    private const int LongestName = 64;

    private static readonly string Units = string.Join('|', Enum.GetValues<LengthUnit>().Select(u => new Length(0, u).ToString()[1..]));

    /// <summary>The words a file uses for the values of an enumeration.</summary>
    public static IEnumerable<string> WordsOf<T>(params T[] except)
        where T : struct, Enum => Enum.GetValues<T>().Except(except).Select(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));

    public static JsonObject Text(string english, string chinese, int longest = ValueReader.LongestText) =>
        Said(english, chinese, ("type", "string"), ("minLength", 1), ("maxLength", longest), ("pattern", "\\S"));

    public static JsonObject Flag(string english, string chinese) => Said(english, chinese, ("type", "boolean"));

    public static JsonObject Number(string english, string chinese) => Said(english, chinese, ("type", "number"));

    public static JsonObject Whole(string english, string chinese, int least, int most) =>
        Said(english, chinese, ("type", "integer"), ("minimum", least), ("maximum", most));

    /// <summary>The name of a level, tier, channel and the like.</summary>
    public static JsonObject Name(string english, string chinese) => Said(english, chinese, ("type", "string"), ("maxLength", LongestName), ("pattern", $"^{Named}$"));

    public static JsonObject Pattern(string english, string chinese, string pattern) => Said(english, chinese, ("type", "string"), ("pattern", pattern));

    public static JsonObject Length(string english, string chinese) =>
        Said($"{english} A length: 30min, 2h, 3d (calendar days), 5wd (working days), 1mo.", $"{chinese}时长写作：30min、2h、3d（自然日）、5wd（工作日）、1mo（月）。", ("type", "string"), ("pattern", $"^0*(?:[0-9]{{1,6}}|1000000)(?:{Units})$"));

    public static JsonObject Day(string english, string chinese) =>
        Said(english, chinese, ("type", "string"), ("pattern", "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"));

    public static JsonObject OneOf(string english, string chinese, params IEnumerable<string> words) =>
        Said(english, chinese, ("type", "string"), ("enum", new JsonArray([.. words.Select(w => JsonValue.Create(w))])));

    /// <summary>A text in each language of the pack.</summary>
    public static JsonObject Wording(string english, string chinese)
    {
        var wording = Said(english, chinese, ("type", "object"));
        wording["properties"] = new JsonObject
        {
            ["en"] = Text("In English.", "英文。"),
            ["zh-CN"] = Text("In Chinese.", "中文。"),
            [ObjectReader.Note] = Note(),
        };
        wording["additionalProperties"] = Text("In this language.", "该语言的文字。");
        return wording;
    }

    public static JsonObject List(string english, string chinese, JsonObject of, bool allowEmpty = true) =>
        allowEmpty ? Said(english, chinese, ("type", "array"), ("items", of)) : Said(english, chinese, ("type", "array"), ("items", of), ("minItems", 1));

    /// <summary>A list of different entries.</summary>
    public static JsonObject Set(string english, string chinese, JsonObject of, bool allowEmpty = true)
    {
        var list = List(english, chinese, of, allowEmpty);
        list["uniqueItems"] = true;
        return list;
    }

    public static JsonObject Object(string english, string chinese, params IReadOnlyList<Member> members) => Closed(Said(english, chinese, ("type", "object")), members);

    /// <summary>An object whose keys are names the pack chooses.</summary>
    public static JsonObject Table(string english, string chinese, JsonObject of, string key = Named, bool allowEmpty = true)
    {
        var table = Said(english, chinese, ("type", "object"));
        table["properties"] = new JsonObject { [ObjectReader.Note] = Note() };
        table["patternProperties"] = new JsonObject { [$"^(?!{ObjectReader.Note}$)(?:{key})$"] = of };
        table["additionalProperties"] = false;
        if (!allowEmpty) table["minProperties"] = 1;
        return table;
    }

    public static JsonObject Either(string english, string chinese, params JsonNode[] shapes) => Said(english, chinese, ("anyOf", new JsonArray(shapes)));

    public static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    /// <summary>Exactly one of these sets of keys must be there.</summary>
    public static JsonArray OneOfKeys(params IEnumerable<string[]> sets) =>
        new([.. sets.Select(s => new JsonObject { ["required"] = new JsonArray([.. s.Select(k => JsonValue.Create(k))]) })]);

    public static JsonObject Closed(JsonObject shape, params IReadOnlyList<Member> members)
    {
        var properties = new JsonObject();
        foreach (var member in members) properties[member.Name] = member.Shape;
        properties[ObjectReader.Note] = Note();
        shape["properties"] = properties;
        shape["additionalProperties"] = false;
        var needed = members.Where(m => m.IsNeeded).Select(m => JsonValue.Create(m.Name)).ToArray<JsonNode?>();
        if (needed.Length > 0) shape["required"] = new JsonArray(needed);
        return shape;
    }

    public static JsonObject Said(string english, string chinese, params ReadOnlySpan<(string Key, JsonNode Value)> parts)
    {
        var shape = new JsonObject { ["description"] = $"{english}\n{chinese}" };
        foreach (var (key, value) in parts) shape[key] = value;
        return shape;
    }

    private static JsonObject Note() => Said("A remark; it decides nothing.", "备注，不影响任何规则。", ("type", "string"), ("maxLength", ValueReader.LongestText));
}
