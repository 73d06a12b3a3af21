using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Disputes;

namespace Parley.Host.Api;

/// <summary>Facts as people write them: <c>true</c>, <c>12</c>, <c>1250.5</c>, <c>"word or text or day"</c>, <c>["a", "b"]</c>. The declaration of the fact says which type is meant.</summary>
internal sealed class PlainFactConverter : JsonConverter<FactValue>
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => FactValue.Of(true),
        JsonTokenType.False => FactValue.Of(false),
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => FactValue.Of(whole),
        JsonTokenType.Number when reader.TryGetDecimal(out var fraction) => FactValue.Of(fraction),
        JsonTokenType.String => FactValue.Choice(reader.GetString() ?? string.Empty),
        JsonTokenType.StartArray => Words(ref reader),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value.Type)
        {
            case FactType.Boolean: writer.WriteBooleanValue(value.AsBoolean()); break;
            case FactType.Integer: writer.WriteNumberValue(value.AsInteger()); break;
            case FactType.Number or FactType.Money: writer.WriteNumberValue(value.AsDecimal()); break;
            case FactType.Choices:
                writer.WriteStartArray();
                foreach (var word in value.AsChoices()) writer.WriteStringValue(word);
                writer.WriteEndArray();
                break;
            default: writer.WriteStringValue(value.ToString()); break;
        }
    }

    private static FactValue Words(ref Utf8JsonReader reader)
    {
        var words = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) words.Add(reader.GetString() ?? string.Empty);
        return reader.TokenType == JsonTokenType.EndArray ? FactValue.Choices(words) : throw new JsonException();
    }
}
