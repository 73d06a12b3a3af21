using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Leaves texts given as facts out of the clear part: <c>{"t":3}</c> names the slot. Other facts stand in it as ever.</summary>
internal sealed class FactSlotConverter(PersonalTexts texts) : JsonConverter<FactValue>
{
    public const string Erased = "[erased]";
    private static readonly FactValueConverter Plain = new();

    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        if (ahead.TokenType != JsonTokenType.StartObject || !ahead.Read() || !ahead.ValueTextEquals("t"u8)) return Plain.Read(ref reader, typeToConvert, options);
        if (!ahead.Read() || ahead.TokenType != JsonTokenType.Number || !ahead.TryGetInt32(out var slot) || !ahead.Read() || ahead.TokenType != JsonTokenType.EndObject)
        {
            throw new JsonException("A text given as a fact is a slot.");
        }

        reader = ahead;
        var text = texts.Find(slot) ?? throw new JsonException($"There is no personal text {slot}.");
        return FactValue.Text(text.Value ?? Erased);
    }

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        if (value.Type != FactType.Text)
        {
            Plain.Write(writer, value, options);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("t"u8, texts.Add(new PersonalText(PersonalText.Whole, value.AsText())));
        writer.WriteEndObject();
    }
}
