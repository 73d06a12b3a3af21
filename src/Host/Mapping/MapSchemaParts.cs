using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Mapping.Parts;
using Parley.Packs;

namespace Parley.Host.Mapping;

/// <summary>The definitions a mapping's schema is made of: values, conditions, actors, steps and activities.</summary>
internal static class MapSchemaParts
{
    private const string FixedParts = """
        {
          "name": { "type": "string", "pattern": "^[A-Za-z]([A-Za-z0-9-]{0,62}[A-Za-z0-9])?$" },
          "constant": { "type": ["string", "number", "boolean"] },
          "orNothing": { "type": ["string", "number", "boolean", "null"] },
          "column": {
            "type": "object", "required": ["column"], "additionalProperties": false,
            "properties": {
              "note": { "type": "string" }, "column": { "type": "string", "minLength": 1 },
              "values": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/definitions/orNothing" } },
              "otherwise": { "$ref": "#/definitions/orNothing" }, "blank": { "$ref": "#/definitions/orNothing" }
            }
          },
          "text": {
            "type": "object", "required": ["text"], "additionalProperties": false,
            "properties": { "note": { "type": "string" }, "text": { "type": "string", "minLength": 1 } }
          },
          "value": { "anyOf": [{ "$ref": "#/definitions/constant" }, { "$ref": "#/definitions/column" }, { "$ref": "#/definitions/text" }] },
          "split": {
            "type": "object", "required": ["column", "split"], "additionalProperties": false,
            "properties": { "note": { "type": "string" }, "column": { "type": "string", "minLength": 1 }, "split": { "type": "string", "minLength": 1 } }
          },
          "facts": { "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/value" }, { "$ref": "#/definitions/split" }] } },
          "condition": {
            "type": "object", "required": ["column"], "additionalProperties": false,
            "properties": {
              "note": { "type": "string" }, "column": { "type": "string", "minLength": 1 },
              "is": { "type": "array", "minItems": 1, "items": { "type": "string" } },
              "isNot": { "type": "array", "minItems": 1, "items": { "type": "string" } },
              "blank": { "type": "boolean" }
            },
            "oneOf": [{ "required": ["is"] }, { "required": ["isNot"] }, { "required": ["blank"] }]
          },
          "when": { "anyOf": [{ "$ref": "#/definitions/condition" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/condition" } }] },
          "actor": {
            "type": "object", "required": ["subject", "post"], "additionalProperties": false,
            "properties": { "note": { "type": "string" }, "subject": { "$ref": "#/definitions/value" }, "post": { "$ref": "#/definitions/value" } }
          },
          "input": {
            "type": "object", "additionalProperties": false,
            "properties": {
              "note": { "type": "string" }, "separator": { "type": "string", "minLength": 1, "maxLength": 1 }, "encoding": { "type": "string" },
              "sheet": { "type": "string" }, "timeZone": { "type": "string" }, "times": { "type": "array", "items": { "type": "string" } }
            }
          },
          "duplicates": {
            "type": "object", "required": ["rule"], "additionalProperties": false,
            "properties": { "note": { "type": "string" }, "rule": { "$ref": "#/definitions/name" }, "except": { "type": "array", "items": { "type": "string" } } }
          },
          "ignoreRule": {
            "type": "object", "required": ["rule", "when"], "additionalProperties": false,
            "properties": { "note": { "type": "string" }, "rule": { "$ref": "#/definitions/name" }, "when": { "$ref": "#/definitions/when" } }
          },
          "step": {
            "type": "object", "required": ["activity", "at"], "additionalProperties": false,
            "properties": {
              "note": { "type": "string" }, "activity": { "$ref": "#/definitions/value" },
              "at": { "$ref": "#/definitions/value" }, "happened": { "$ref": "#/definitions/value" }
            }
          },
          "activity": {
            "type": "object", "additionalProperties": false,
            "properties": {
              "note": { "type": "string" }, "ignore": { "$ref": "#/definitions/name" }, "as": { "type": "string" },
              "do": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/command" } },
              "actor": { "$ref": "#/definitions/actor" }, "elsewhere": { "$ref": "#/definitions/name" }
            },
            "oneOf": [{ "required": ["do"] }, { "required": ["ignore"] }, { "required": ["as"] }]
          }
        }
        """;

    public static JsonObject All()
    {
        var all = JsonNode.Parse(FixedParts)?.AsObject() ?? [];
        all["stage"] = new JsonObject { ["enum"] = new JsonArray([.. StageWords.All.Prepend(CommandReader.Unreported).Select(w => JsonValue.Create(w))]) };
        return all;
    }

    /// <summary>What may fill a member of that type.</summary>
    public static JsonObject Of(Type type)
    {
        if (type == typeof(GivenFacts)) return Ref("facts");
        var shape = Nullable.GetUnderlyingType(type) is null && type != typeof(string) ? CommandJson.ShapeOf(type) : null;
        return shape switch
        {
            { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } =>
                new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = Of(element) }, Ref("split")) },
            { Kind: JsonTypeInfoKind.Dictionary } => new JsonObject { ["type"] = "object", ["additionalProperties"] = Ref("value") },
            { Kind: JsonTypeInfoKind.Object } => ObjectOf(type),
            _ => Ref("value"),
        };
    }

    private static JsonObject ObjectOf(Type type)
    {
        var members = new JsonObject { ["note"] = new JsonObject { ["type"] = "string" } };
        foreach (var member in PartReader.MembersOf(type)) members[member.Name] = Of(member.PropertyType);
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. PartReader.MembersOf(type).Where(PartReader.IsRequired).Select(m => JsonValue.Create(m.Name))]),
            ["properties"] = members,
        };
    }

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/definitions/{name}" };
}
