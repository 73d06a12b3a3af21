using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Parley.Delivery.Robots;

/// <summary>The JSON body of a robot with places. What is filled in stays a JSON text, whatever it holds.</summary>
internal sealed class RobotBody
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly JsonObject template;

    private RobotBody(JsonObject template) => this.template = template;

    /// <summary>The body, or null when it is no JSON object that names <c>{text}</c>.</summary>
    public static RobotBody? Parse(string json)
    {
        try
        {
            return json.Contains(RobotPlaces.TextPlace, StringComparison.Ordinal) && JsonNode.Parse(json) is JsonObject template ? new RobotBody(template) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <exception cref="FormatException">It is none; this is a fault of the program.</exception>
    public static RobotBody Known(string json) => Parse(json) ?? throw new FormatException(json);

    public byte[] Fill(RobotPlaces places)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Readable.Encoder })) Filled(template, places)?.WriteTo(writer);
        return bytes.ToArray();
    }

    private static JsonNode? Filled(JsonNode? node, RobotPlaces places) => node switch
    {
        JsonObject all => new JsonObject(all.Where(member => !IsLeftOut(member.Value, places)).Select(member => KeyValuePair.Create(member.Key, Filled(member.Value, places)))),
        JsonArray all => new JsonArray([.. all.Select(one => Filled(one, places))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(places.Fill(text)),
        _ => node?.DeepClone(),
    };

    private static bool IsLeftOut(JsonNode? node, RobotPlaces places) =>
        places.Sign is null && node is JsonValue value && value.TryGetValue<string>(out var text) && text is RobotPlaces.SignPlace or RobotPlaces.TimestampPlace;
}
