using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Disputes;

/// <summary>
/// Canonical typed JSON of a fact: <c>true</c>, <c>12</c>, <c>{"n":1.5}</c>, <c>{"m":36}</c>, <c>"word"</c>, <c>["a","b"]</c>, <c>{"d":"2026-03-01"}</c>, <c>{"t":"text"}</c>.
/// The commonest types are the barest, because every commit carries them.
/// </summary>
internal sealed class FactValueConverter : JsonConverter<FactValue>
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => FactValue.Of(true),
        JsonTokenType.False => FactValue.Of(false),
        JsonTokenType.Number when reader.TryGetInt64(out var whole) => FactValue.Of(whole),
        JsonTokenType.Number when reader.TryGetDecimal(out var fraction) => FactValue.Of(fraction),
        JsonTokenType.String => FactValue.Choice(reader.GetString() ?? string.Empty),
        JsonTokenType.StartArray => ReadWords(ref reader),
        JsonTokenType.StartObject => ReadTagged(ref reader),
        _ => throw new JsonException("A fact is true, false, a number, a word, a list of words or a tagged value."),
    };

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value.Type)
        {
            case FactType.Boolean: writer.WriteBooleanValue(value.AsBoolean()); break;
            case FactType.Integer: writer.WriteNumberValue(value.AsInteger()); break;
            case FactType.Choice: writer.WriteStringValue(value.AsText()); break;
            case FactType.Choices:
                writer.WriteStartArray();
                foreach (var word in value.AsChoices()) writer.WriteStringValue(word);
                writer.WriteEndArray();
                break;
            default: WriteTagged(writer, value); break;
        }
    }

    private static FactValue ReadWords(ref Utf8JsonReader reader)
    {
        var words = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("A list of words holds words only.");
            words.Add(reader.GetString() ?? string.Empty);
        }

        return FactValue.Choices(words);
    }

    private static FactValue ReadTagged(ref Utf8JsonReader reader)
    {
        reader.Read();
        var tag = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null;
        reader.Read();
        var value = (tag, reader.TokenType) switch
        {
            ("n", JsonTokenType.Number) when reader.TryGetDecimal(out var number) => FactValue.Of(number),
            ("m", JsonTokenType.Number) when reader.TryGetDecimal(out var amount) => FactValue.Money(amount),
            ("t", JsonTokenType.String) => FactValue.Text(reader.GetString() ?? string.Empty),
            ("d", JsonTokenType.String) when DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => FactValue.Of(day),
            _ => throw new JsonException("A tagged fact is {\"n\":number}, {\"m\":amount}, {\"t\":text} or {\"d\":\"yyyy-MM-dd\"}."),
        };
        reader.Read();
        return reader.TokenType == JsonTokenType.EndObject ? value : throw new JsonException("A tagged fact holds one member.");
    }

    private static void WriteTagged(Utf8JsonWriter writer, FactValue value)
    {
        writer.WriteStartObject();
        switch (value.Type)
        {
            case FactType.Number: writer.WriteNumber("n", value.AsDecimal()); break;
            case FactType.Money: writer.WriteNumber("m", value.AsDecimal()); break;
            case FactType.Date: writer.WriteString("d", value.ToString()); break;
            default: writer.WriteString("t", value.AsText()); break;
        }

        writer.WriteEndObject();
    }
}
