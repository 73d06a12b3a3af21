using System.Text.Json;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Host.Api;

/// <summary>Reads a command, or what else is asked, out of a request's body, or says every fault with its place.</summary>
internal static class CommandBody
{
    public const int MostBytes = JsonFile.MostBytes;
    private const string File = "body";

    /// <summary>The command, or null after findings.</summary>
    public static Command? Read(Type type, ReadOnlyMemory<byte> bytes, Findings findings) => Read<Command>(type, bytes, findings);

    /// <summary>What the body says, or null after findings.</summary>
    public static T? Read<T>(Type type, ReadOnlyMemory<byte> bytes, Findings findings)
        where T : class
    {
        if (bytes.IsEmpty) bytes = "{}"u8.ToArray();
        if (JsonFile.Read(File, bytes, findings) is not { } item || findings.HasErrors) return null;
        if (item.Kind != JsonKind.Object) findings.Error(ReadingMessages.WrongKind, item.Position, JsonWords.Of(JsonKind.Object), JsonWords.Of(item.Kind));
        else new BodyKeys(findings).Check(item, type);
        return findings.HasErrors ? null : Bind<T>(type, bytes, item, findings);
    }

    private static T? Bind<T>(Type type, ReadOnlyMemory<byte> bytes, JsonItem item, Findings findings)
        where T : class
    {
        try
        {
            return (T?)JsonSerializer.Deserialize(bytes.Span, ApiJson.Options.GetTypeInfo(type));
        }
        catch (JsonException exception)
        {
            var at = BodyPath.Find(item, exception.Path);
            findings.Error(ApiMessages.BadValue, at, at.Path.Length == 0 ? type.Name : at.Path[1..]);
            return null;
        }
    }
}
