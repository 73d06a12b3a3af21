using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Writes a value without what JSON leaves open: no white space, one way of escaping, numbers as decimals. The order of members stays: it can matter.</summary>
internal static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Writer(Stream stream) => new(stream, Options);

    public static string TextOf(JsonItem item)
    {
        using var stream = new MemoryStream();
        using (var writer = Writer(stream)) Write(writer, item);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter writer, JsonItem item)
    {
        switch (item.Kind)
        {
            case JsonKind.Object: WriteObject(writer, item); break;
            case JsonKind.Array: WriteArray(writer, item); break;
            case JsonKind.Text: writer.WriteStringValue(item.Text); break;
            case JsonKind.Number when item.Number is { } number: writer.WriteNumberValue(number); break;
            case JsonKind.Number: writer.WriteRawValue(item.Text); break;
            case JsonKind.Boolean: writer.WriteBooleanValue(item.Boolean); break;
            default: writer.WriteNullValue(); break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonItem item)
    {
        writer.WriteStartObject();
        foreach (var member in item.Members)
        {
            writer.WritePropertyName(member.Name);
            Write(writer, member.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, JsonItem item)
    {
        writer.WriteStartArray();
        foreach (var value in item.Items) Write(writer, value);
        writer.WriteEndArray();
    }
}
