using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Reading;

namespace Parley.Packs.Schemas;

/// <summary>Makes a whole schema out of the shape of a file.</summary>
internal static class TopShape
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a file whose top is an object.</summary>
    public static SchemaFile Of(string name, string english, string chinese, params IReadOnlyList<Member> members) =>
        File(name, Shape.Object(english, chinese, [SchemaKey(), .. members]));

    public static SchemaFile File(string name, JsonObject shape)
    {
        var top = new JsonObject { ["$schema"] = Draft, ["title"] = $"{name} of a Parley rule pack" };
        foreach (var (key, value) in shape.ToList())
        {
            shape.Remove(key);
            top[key] = value;
        }

        return new SchemaFile($"{name}.schema.json", top.ToJsonString(Written) + "\n");
    }

    public static Member SchemaKey() => Member.May(ObjectReader.Schema, Shape.Said("Where the schema of this file is.", "本文件所用的架构。", ("type", "string")));
}
