using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Leaves a personal text out of the clear part: a number names its slot; a word is the person of a text that was erased before it was written.</summary>
internal sealed class PersonalTextSlotConverter(PersonalTexts texts) : JsonConverter<PersonalText>
{
    public override PersonalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var slot) => texts.Find(slot) ?? throw new JsonException($"There is no personal text {slot}."),
        JsonTokenType.String when reader.GetString() is { } person => new PersonalText(person, null),
        _ => throw new JsonException("A personal text is a slot, or a person."),
    };

    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options)
    {
        if (value.Value is null) writer.WriteStringValue(value.Person);
        else writer.WriteNumberValue(texts.Add(value));
    }
}
