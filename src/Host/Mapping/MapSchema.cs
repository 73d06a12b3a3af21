using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes.Commands;
using Parley.Host.Mapping.Parts;

namespace Parley.Host.Mapping;

/// <summary>The JSON Schema of mapping files, for editors: made from the commands themselves, so that it never tells of members that are not there.</summary>
internal static class MapSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

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
            ["name"] = Ref("name"),
            ["input"] = Ref("input"),
            ["case"] = Ref("value"),
            ["duplicates"] = Ref("duplicates"),
            ["ignore"] = ListOf(Ref("ignoreRule")),
            ["actor"] = Ref("actor"),
            ["steps"] = ListOf(Ref("step"), least: 1),
            ["activities"] = new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = Ref("activity") },
            ["unknownActivity"] = Ref("name"),
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

    private static JsonObject Of(string type) => new() { ["type"] = type };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    private static JsonArray Words(params string[] words) => [.. words.Select(w => JsonValue.Create(w))];

    private static JsonObject ListOf(JsonObject item, int least = 0) =>
        least == 0 ? new JsonObject { ["type"] = "array", ["items"] = item } : new JsonObject { ["type"] = "array", ["minItems"] = least, ["items"] = item };
}
