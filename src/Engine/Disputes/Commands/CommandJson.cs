using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Parley.Disputes.Commands;

/// <summary>Commands as JSON: strict when read, and the same bytes for the same command when written.</summary>
internal static class CommandJson
{
    private static readonly JsonSerializerOptions Strict = StrictOptions();
    private static readonly JsonTypeInfo<Command> Any = (JsonTypeInfo<Command>)Strict.GetTypeInfo(typeof(Command));

    public static byte[] Write(Command command) => JsonSerializer.SerializeToUtf8Bytes(command, Any);

    /// <summary>Reads a command with its name in the member <c>is</c>.</summary>
    /// <exception cref="JsonException">It is no command.</exception>
    public static Command Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Any) ?? throw new JsonException("A command is an object.");

    /// <summary>Reads the body of a command whose name is known.</summary>
    /// <exception cref="JsonException">It is no such command.</exception>
    public static Command Read(Type type, ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Strict.GetTypeInfo(type)) is Command command ? command : throw new JsonException("A command is an object.");

    /// <summary>The members a command or a part of one has, and which it needs.</summary>
    public static JsonTypeInfo? ShapeOf(Type type) => Strict.TryGetTypeInfo(type, out var shape) ? shape : null;

    /// <summary>What is left at its default is left out, except where reading would miss it: a result that happens to be the first of its kind.</summary>
    private static void WriteAllThatIsRequired(JsonTypeInfo shape)
    {
        foreach (var member in shape.Properties.Where(p => p.IsRequired)) member.ShouldSerialize = static (_, _) => true;
    }

    private static JsonSerializerOptions StrictOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            RespectRequiredConstructorParameters = true,
            MaxDepth = 32,
            TypeInfoResolver = CommandJsonContext.Default.WithAddedModifier(WriteAllThatIsRequired),
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
