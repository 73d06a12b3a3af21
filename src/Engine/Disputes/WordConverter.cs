using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Disputes;

/// <summary>Writes a value that is one word as that word.</summary>
internal sealed class WordConverter<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } word && read(word) is { } value
            ? value
            : throw new JsonException($"A word for a {typeof(T).Name} is expected.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
