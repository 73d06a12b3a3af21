using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Writes a named fact as an object of one member, <c>{"peopleInvolved":12}</c>: grades carry many of them.</summary>
internal sealed class NamedFactConverter(JsonConverter<FactValue> values) : JsonConverter<NamedFact>
{
    public override NamedFact Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName) throw Malformed();
        var name = reader.GetString() ?? throw Malformed();
        reader.Read();
        var value = reader.TokenType == JsonTokenType.Null ? default(FactValue?) : values.Read(ref reader, typeof(FactValue), options);
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? new NamedFact(name, value) : throw Malformed();
    }

    public override void Write(Utf8JsonWriter writer, NamedFact value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(value.Name);
        if (value.Value is { } known) values.Write(writer, known, options);
        else writer.WriteNullValue();
        writer.WriteEndObject();
    }

    private static JsonException Malformed() => new("A named fact is an object of one member.");
}
