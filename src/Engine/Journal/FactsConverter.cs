using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>The facts of a state as an object, by name in ordinal order; read back into that order, whatever the culture.</summary>
internal sealed class FactsConverter : JsonConverter<ImmutableSortedDictionary<string, RecordedFact>>
{
    public override ImmutableSortedDictionary<string, RecordedFact> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("Facts are an object.");
        var facts = ImmutableSortedDictionary.CreateBuilder<string, RecordedFact>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? string.Empty;
            reader.Read();
            facts[name] = JsonSerializer.Deserialize(ref reader, Fact(options)) ?? throw new JsonException("A fact is not null.");
        }

        return facts.ToImmutable();
    }

    public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, RecordedFact> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, fact) in value)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, fact, Fact(options));
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo<RecordedFact> Fact(JsonSerializerOptions options) => (JsonTypeInfo<RecordedFact>)options.GetTypeInfo(typeof(RecordedFact));
}
