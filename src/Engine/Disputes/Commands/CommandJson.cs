using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Parley.Disputes.Commands;

/// <summary>Commands as JSON: strict when read, and the same bytes for the same command when written.</summary>
internal static class CommandJson
{
    private static readonly CommandJsonContext Strict = new(StrictOptions());

    public static byte[] Write(Command command) => JsonSerializer.SerializeToUtf8Bytes(command, Strict.Command);

    /// <summary>Reads a command with its name in the member <c>is</c>.</summary>
    /// <exception cref="JsonException">It is no command.</exception>
    public static Command Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Strict.Command) ?? throw new JsonException("A command is an object.");

    /// <summary>Reads the body of a command whose name is known.</summary>
    /// <exception cref="JsonException">It is no such command.</exception>
    public static Command Read(Type type, ReadOnlySpan<byte> json) =>
        Strict.GetTypeInfo(type) is { } info && JsonSerializer.Deserialize(json, info) is Command command ? command : throw new JsonException("A command is an object.");

    /// <summary>The members a command or a part of one has, and which it needs.</summary>
    public static JsonTypeInfo? ShapeOf(Type type) => Strict.GetTypeInfo(type);

    private static JsonSerializerOptions StrictOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            RespectRequiredConstructorParameters = true,
            MaxDepth = 32,
        };
        options.Converters.Add(new ZonedMomentConverter());
        options.Converters.Add(new HolderConverter());
        options.Converters.Add(new WordConverter<Level>(level => level.ToString(), word => new Level(word)));
        options.Converters.Add(new WordConverter<DisputeId>(id => id.Value, word => DisputeId.TryParse(word, out var id) ? id : null));
        options.Converters.Add(new WordConverter<Length>(length => length.ToString(), word => Length.TryParse(word, out var length) ? length : null));
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        return options;
    }
}
