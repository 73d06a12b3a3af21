using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>
/// What stands in a snapshot: a byte for the layout, the shape of the state, the chain's hash of its commit, the clear part, the personal part, and a seal over all of it that only the master key can make.
/// </summary>
internal readonly ref struct SnapshotContent
{
    private const byte Layout = 1;

    private SnapshotContent(string shape, ReadOnlySpan<byte> hash, ReadOnlySpan<byte> clear, ReadOnlySpan<byte> personal)
    {
        Shape = shape;
        Hash = hash;
        Clear = clear;
        Personal = personal;
    }

    public string Shape { get; }

    public ReadOnlySpan<byte> Hash { get; }

    public ReadOnlySpan<byte> Clear { get; }

    public ReadOnlySpan<byte> Personal { get; }

    public static byte[] Write(KeyRing keys, string stream, long version, string shape, ReadOnlySpan<byte> hash, ReadOnlySpan<byte> clear, ReadOnlySpan<byte> personal)
    {
        var writer = new ByteWriter();
        writer.Add(Layout);
        writer.AddText(shape);
        writer.Add(hash);
        writer.AddNumber(clear.Length);
        writer.Add(clear);
        writer.AddNumber(personal.Length);
        writer.Add(personal);
        writer.Add(keys.SnapshotSeal(stream, version, writer.Written));
        return writer.Written.ToArray();
    }

    /// <summary>Reads a snapshot; false when it is not what was written, by somebody who has the key.</summary>
    public static bool TryRead(KeyRing keys, StreamSnapshot snapshot, out SnapshotContent content)
    {
        content = default;
        var bytes = snapshot.Content.Span;
        if (bytes.Length < HMACSHA256.HashSizeInBytes) return false;
        var sealedBytes = bytes[..^HMACSHA256.HashSizeInBytes];
        if (!CryptographicOperations.FixedTimeEquals(keys.SnapshotSeal(snapshot.Stream, snapshot.Version, sealedBytes), bytes[^HMACSHA256.HashSizeInBytes..])) return false;
        var reader = new SpanReader(sealedBytes);
        if (reader.TakeByte() != Layout) return false;
        var shape = reader.TakeText();
        var hash = reader.Take(Chain.HashSize);
        var clear = reader.Take(reader.TakeNumber());
        content = new(shape, hash, clear, reader.Take(reader.TakeNumber()));
        return !reader.Failed && reader.AtEnd;
    }
}
