using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes.Commands;
using Parley.Host.Mapping.Parts;

namespace Parley.Host.Mapping;

/// <summary>The JSON Schema of mapping files, for editors: made from the commands themselves, so that it never tells of members that are not there.</summary>
internal static class MapSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    public const string FileName = "mapping.schema.json";

    /// <summary>The file as it is published.</summary>
    public static string Text() => JsonSerializer.Serialize(Make(), HostJson.Indented) + "\n";

    public static JsonObject Make() => new()
    {
        ["$schema"] = Draft,
        ["title"] = "Parley mapping: how a ledger or log becomes commands",
        ["description"] = "See docs/mapping.md.",
        ["type"] = "object",
        ["required"] = Words("name", "case", "steps", "activities"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = Of("string"),
            ["note"] = Of("string"),
            ["name"] = Said("The name of the mapping.", "映射的名称。", Ref("name")),
            ["input"] = Said("How the file is written: separator, encoding, sheet, time zone, patterns of moments.", "文件的写法：分隔符、编码、工作表、时区、时间格式。", Ref("input")),
            ["case"] = Said("Which case a row belongs to.", "一行属于哪件案件。", Ref("value")),
            ["duplicates"] = Said("The rule under which a row is counted that says the very same as one before it.", "与之前某行完全相同的行按此规则计数。", Ref("duplicates")),
            ["ignore"] = Said("Rules by which whole rows are passed over.", "整行忽略的规则。", ListOf(Ref("ignoreRule"))),
            ["actor"] = Said("Who sends the commands, unless an activity or a command says otherwise.", "由谁发送命令；活动或命令可另写。", Ref("actor")),
            ["steps"] = Said("What a row says happened, and when; the first step opens the case.", "一行说明发生了什么、何时发生；第一步立案。", ListOf(Ref("step"), least: 1)),
            ["activities"] = Said(
                "What each activity means, by its name in the file.",
                "各活动的含义，以文件中的名称为键。",
                new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = Ref("activity") }),
            ["unknownActivity"] = Said("The rule under which an activity that is not listed is ignored; left out, its row cannot be read.", "未列出的活动按此规则忽略；省略时该行无法读取。", Ref("name")),
        },
        ["definitions"] = Definitions(),
    };

    private static JsonObject Definitions()
    {
        var definitions = MapSchemaParts.All();
        var commands = new JsonArray();
        foreach (var name in CommandReader.Known) commands.Add((JsonNode)CommandOf(name));
        definitions["command"] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = Words("command"),
            ["properties"] = new JsonObject { ["command"] = new JsonObject { ["enum"] = Words([.. CommandReader.Known]) } },
            ["anyOf"] = commands,
        };
        return definitions;
    }

    private static JsonObject CommandOf(string name)
    {
        var members = new JsonObject { ["note"] = Of("string") };
        foreach (var member in MembersOf(name)) members[member.Name] = MapSchemaParts.Of(member.PropertyType);
        var required = MembersOf(name).Where(PartReader.IsRequired).Select(m => m.Name).ToArray();
        var with = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = members };
        if (required.Length > 0) with["required"] = Words(required);
        return new JsonObject
        {
            ["required"] = required.Length > 0 ? Words("command", "with") : Words("command"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["note"] = Of("string"),
                ["command"] = new JsonObject { ["enum"] = Words(name) },
                ["in"] = ListOf(Ref("stage"), least: 1),
                ["when"] = Ref("when"),
                ["actor"] = Ref("actor"),
                ["with"] = with,
            },
        };
    }

    private static IEnumerable<JsonPropertyInfo> MembersOf(string name) => CommandNames.TypeOf(name) is { } type ? PartReader.MembersOf(type) : [];

    /// <summary>A validator reads nothing beside a reference, so what is said stands around it.</summary>
    private static JsonObject Said(string english, string chinese, JsonObject shape) => new() { ["description"] = $"{english}\n{chinese}", ["allOf"] = new JsonArray(shape) };

    private static JsonObject Of(string type) => new() { ["type"] = type };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    private static JsonArray Words(params string[] words) => [.. words.Select(w => JsonValue.Create(w))];

    private static JsonObject ListOf(JsonObject item, int least = 0) =>
        least == 0 ? new JsonObject { ["type"] = "array", ["items"] = item } : new JsonObject { ["type"] = "array", ["minItems"] = least, ["items"] = item };
}
