using System.Buffers.Binary;
using System.IO.Compression;

namespace Parley.Host.Ledgers;

/// <summary>Unpacks a gzip file whole. The library takes an early end for the end, so the length that each member states is compared.</summary>
internal static class GzipFile
{
    private const int ShortestMember = 18;

    /// <summary>The content, or null when the file ends too early.</summary>
    /// <exception cref="InvalidDataException">It is no gzip file, or damaged.</exception>
    public static byte[]? Unpack(ReadOnlyMemory<byte> packed)
    {
        if (packed.Length < ShortestMember) return null;
        if (!IsMember(packed.Span)) throw new InvalidDataException();
        var whole = Inflate(packed);
        if (StatedLength(packed.Span) == (uint)whole.Length) return whole;
        return SeveralMembers(packed);
    }

    /// <summary>A file may be several gzip files one after the other; each states its own length only.</summary>
    private static byte[]? SeveralMembers(ReadOnlyMemory<byte> packed)
    {
        for (var at = ShortestMember; at <= packed.Length - ShortestMember; at++)
        {
            if (!IsMember(packed.Span[at..])) continue;
            var first = Inflate(packed[..at]);
            if (StatedLength(packed.Span[..at]) == (uint)first.Length && Unpack(packed[at..]) is { } rest) return [.. first, .. rest];
        }

        return null;
    }

    private static byte[] Inflate(ReadOnlyMemory<byte> packed)
    {
        using var source = new GZipStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }

    private static bool IsMember(ReadOnlySpan<byte> bytes) => bytes is [0x1f, 0x8b, 8, ..];

    private static uint StatedLength(ReadOnlySpan<byte> packed) => BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]);
}
