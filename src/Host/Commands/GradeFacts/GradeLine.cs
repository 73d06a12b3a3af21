using System.Buffers;
using System.Text.Json;
using Parley.Disputes;
using Parley.Packs;

namespace Parley.Host.Commands.GradeFacts;

/// <summary>Writes one result per line: <c>{ "level", "matched": [], "cannotTell": [], "revision" }</c>.</summary>
internal sealed class GradeLine(Pack pack, Stream target)
{
    private const int FlushAt = 65_536;
    private readonly ArrayBufferWriter<byte> buffer = new(FlushAt * 2);

    /// <summary>The level such a dispute would hold: what matched, or the floor for what cannot be told if that is higher.</summary>
    public static Level LevelOf(GradingResult result, LevelScale levels) => levels.Higher(result.Level, result.Floor(levels));

    public async ValueTask WriteAsync(GradingResult result, CancellationToken cancellationToken)
    {
        Write(result);
        if (buffer.WrittenCount >= FlushAt) await FlushAsync(cancellationToken);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await target.WriteAsync(buffer.WrittenMemory, cancellationToken);
        await target.FlushAsync(cancellationToken);
        buffer.ResetWrittenCount();
    }

    private void Write(GradingResult result)
    {
        using var writer = new Utf8JsonWriter(buffer, HostJson.Lines);
        writer.WriteStartObject();
        writer.WriteString("level"u8, LevelOf(result, pack.Levels).ToString());
        writer.WriteStartArray("matched"u8);
        foreach (var rule in result.Matched) writer.WriteStringValue(rule.Id);
        writer.WriteEndArray();
        writer.WriteStartArray("cannotTell"u8);
        foreach (var unclear in result.Unclear) writer.WriteStringValue(unclear.Rule.Id);
        writer.WriteEndArray();
        writer.WriteString("revision"u8, pack.Revision);
        writer.WriteEndObject();
        writer.Flush();
        buffer.Write("\n"u8);
    }
}
