using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Host.Api;

/// <summary>A value that people write as one word, and how to read and write it.</summary>
internal sealed class TextConverter<T>(TextConverter<T>.TryRead read, Func<T, string> write) : JsonConverter<T>
{
    public delegate bool TryRead(string text, out T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && read(reader.GetString() ?? string.Empty, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
