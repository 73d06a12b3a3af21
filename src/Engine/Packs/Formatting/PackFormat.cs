using System.Text;
using Parley.Reading;

namespace Parley.Packs.Formatting;

/// <summary>The one way files of a pack look: two spaces, keys in the order given, short objects on one line. What the file says, and so the revision, stays the same.</summary>
internal static class PackFormat
{
    /// <summary>The file laid out; null after an error, since what is no JSON has no form.</summary>
    public static ReadOnlyMemory<byte>? Format(string file, ReadOnlyMemory<byte> bytes, Findings findings)
    {
        var before = findings.Errors;
        if (JsonFile.Read(file, bytes, findings) is null || findings.Errors > before) return null;
        var content = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return Encoding.UTF8.GetBytes(Layout.Of(new WrittenReader(content.Span).Read()));
    }
}
