using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Disputes.Commands;

/// <summary>Commands as JSON: strict, the same bytes for the same command.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    UseStringEnumConverter = true,
    MaxDepth = 32)]
[JsonSerializable(typeof(Command))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    public static byte[] Write(Command command) => JsonSerializer.SerializeToUtf8Bytes(command, Default.Command);

    /// <exception cref="JsonException">It is no command.</exception>
    public static Command Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Default.Command) ?? throw new JsonException("A command is an object.");
}
