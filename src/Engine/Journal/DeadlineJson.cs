using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Writes a deadline as the JSON it has in the events, for tables that keep it whole. One user at a time.</summary>
internal sealed class DeadlineJson : IDisposable
{
    private static readonly JsonTypeInfo<Deadline> Type = (JsonTypeInfo<Deadline>)JournalOptions.Deciphered().GetTypeInfo(typeof(Deadline));
    private readonly ArrayBufferWriter<byte> buffer = new(512);
    private readonly Utf8JsonWriter writer;

    public DeadlineJson() => writer = new(buffer, JournalOptions.Writing);

    public static Deadline Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Type) ?? throw new JsonException("The deadline is null.");

    /// <summary>The JSON, until the next one is written.</summary>
    public ReadOnlySpan<byte> Write(Deadline deadline)
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, deadline, Type);
        writer.Flush();
        return buffer.WrittenSpan;
    }

    public void Dispose() => writer.Dispose();
}
