using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Parley.Packs;

/// <summary>
/// The policy files of a pack as one document, kept for ever for each revision that was used, and their hash. The document holds the texts as they were written, so that
/// lines and columns still mean something years later; the hash is over the values, so that white space does not make a revision.
/// </summary>
internal static class PolicyDocument
{
    private const string FormatKey = "parleyPolicy";
    private const string FilesKey = "files";
    private const int Format = 1;

    // Every commit carries the revision; 128 bits name a file set without a chance of meeting another.
    private const int RevisionBytes = 16;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string RevisionOf(PackTrees trees)
    {
        using var stream = new MemoryStream();
        using (var writer = CanonicalJson.Writer(stream))
        {
            writer.WriteStartObject();
            foreach (var file in trees.Files.Where(PackFiles.IsPolicy))
            {
                if (trees.Find(file) is not { } item) continue;
                writer.WritePropertyName(file);
                CanonicalJson.Write(writer, item);
            }

            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)).AsSpan(0, RevisionBytes));
    }

    public static ReadOnlyMemory<byte> Write(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var stream = new MemoryStream();
        using (var writer = CanonicalJson.Writer(stream))
        {
            writer.WriteStartObject();
            writer.WriteNumber(FormatKey, Format);
            writer.WriteStartObject(FilesKey);
            foreach (var (file, bytes) in files.Where(f => PackFiles.IsPolicy(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal)) writer.WriteString(file, TextOf(bytes));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The policy files in a document; null when it is none.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Read(ReadOnlyMemory<byte> document)
    {
        try
        {
            using var json = JsonDocument.Parse(document);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(FormatKey, out var format) || !format.TryGetInt32(out var number) || number != Format) return null;
            return root.GetProperty(FilesKey).EnumerateObject().ToDictionary(f => f.Name, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value.GetString() ?? string.Empty), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Line ends as one sign, so that a copy on another system gives the same document.</summary>
    private static string TextOf(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
}
