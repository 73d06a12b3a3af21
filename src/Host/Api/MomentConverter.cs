using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Host.Api;

/// <summary>A moment in ISO 8601 with its offset; without one it would be read as this machine's local time.</summary>
internal sealed class MomentConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && HasOffset(reader.GetString() ?? string.Empty) && reader.TryGetDateTimeOffset(out var moment)
            ? moment
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasOffset(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return time > 0 && text.IndexOfAny(['Z', '+', '-'], time) > 0;
    }
}
