using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Disputes;

/// <summary>Writes a holder as one word, <c>post@unit</c>; as a list where the post itself has the sign in it.</summary>
internal sealed class HolderConverter : JsonConverter<Holder>
{
    public override Holder Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Holder.Parse(reader.GetString() ?? string.Empty);
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.GetString() is not { } post || !reader.Read()) throw Malformed();
        var unit = reader.GetString();
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? new Holder(post, unit) : throw Malformed();
    }

    public override void Write(Utf8JsonWriter writer, Holder value, JsonSerializerOptions options)
    {
        if (!value.Post.Contains('@', StringComparison.Ordinal))
        {
            writer.WriteStringValue(value.ToString());
            return;
        }

        writer.WriteStartArray();
        writer.WriteStringValue(value.Post);
        writer.WriteStringValue(value.Unit);
        writer.WriteEndArray();
    }

    private static JsonException Malformed() => new("A holder is a word, or a list of post and unit.");
}
