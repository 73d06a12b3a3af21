using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Journal;

/// <summary>How the lines of a checkpoint are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CheckpointLine))]
internal sealed partial class CheckpointJson : JsonSerializerContext
{
    public static byte[] Write(CheckpointLine line) => [.. JsonSerializer.SerializeToUtf8Bytes(line, Default.CheckpointLine), (byte)'\n'];

    public static CheckpointLine? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Default.CheckpointLine);
        }
        catch (JsonException)
        {
            // A line that is none makes the file no checkpoint; whoever reads says so with its name.
            return null;
        }
    }
}
