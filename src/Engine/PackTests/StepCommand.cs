using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>A command as a step writes it. What begins with <c>$</c> stands for an id or a moment that only the running case knows.</summary>
internal sealed record StepCommand(Type Type, ImmutableArray<(string Name, JsonItem Value)> Properties)
{
    private static readonly string AnyMoment = "2026-03-02T09:00:00Z";

    public string Name => Type.Name;

    /// <summary>Reads the command once with something in place of what is not known yet, so that a wrong value is found when the file is read.</summary>
    public void Check(Findings findings, Position at)
    {
        try
        {
            Make(text => StandIns.IsMoment(text) ? AnyMoment : "x");
        }
        catch (JsonException exception)
        {
            findings.Error(PackTestMessages.BadCommand, PlaceOf(exception, at), Name, JsonWords.Short(exception.InnerException?.Message ?? exception.Message));
        }
    }

    /// <exception cref="JsonException">The values do not fit the command.</exception>
    public Command Make(Func<string, string> meaning)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in Properties)
            {
                writer.WritePropertyName(name);
                Write(writer, value, meaning);
            }

            writer.WriteEndObject();
        }

        return CommandJson.Read(Type, buffer.WrittenSpan);
    }

    private Position PlaceOf(JsonException exception, Position at)
    {
        var name = (exception.Path ?? string.Empty).TrimStart('$', '.').Split('.', '[')[0];
        var found = Properties.FirstOrDefault(p => p.Name == name).Value;
        return found?.Position ?? at;
    }

    private static void Write(Utf8JsonWriter writer, JsonItem item, Func<string, string> meaning)
    {
        switch (item.Kind)
        {
            case JsonKind.Null: writer.WriteNullValue(); break;
            case JsonKind.Boolean: writer.WriteBooleanValue(item.Boolean); break;
            case JsonKind.Number: writer.WriteRawValue(item.Text); break;
            case JsonKind.Text: writer.WriteStringValue(StandIns.Is(item.Text) ? meaning(item.Text) : item.Text); break;
            case JsonKind.Array:
                writer.WriteStartArray();
                foreach (var entry in item.Items) Write(writer, entry, meaning);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var member in item.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value, meaning);
                }

                writer.WriteEndObject();
                break;
        }
    }
}
