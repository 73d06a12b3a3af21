using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>
/// Links each commit of a stream to the one before: SHA-256 over a domain tag, the hash before, and every stored member of the row, each behind its length.
/// </summary>
internal static class Chain
{
    public const int HashSize = SHA256.HashSizeInBytes;
    private const string Tag = "parley/commit/1";

    /// <summary>The hash a row must carry.</summary>
    /// <param name="before">The hash of the commit before; empty for the first.</param>
    /// <param name="row">The row; its own hash is not looked at.</param>
    /// <param name="hash">Where the hash goes; 32 bytes.</param>
    public static void Compute(ReadOnlySpan<byte> before, JournalRow row, Span<byte> hash)
    {
        var fields = new FieldWriter(stackalloc byte[1536]);
        fields.Add(Tag);
        fields.Add(before);
        fields.Add(row.Stream);
        fields.Add(row.Version);
        fields.Add(row.Command.Value);
        fields.Add(row.BodyHash.Span);
        fields.Add(row.At.UtcTicks);
        fields.Add(row.Clear.Span);
        fields.Add(row.Personal.Span);
        SHA256.HashData(fields.Written, hash);
        fields.Dispose();
    }

    /// <summary>What is wrong with a row that should follow a commit; null when nothing is.</summary>
    /// <param name="before">The commit before.</param>
    /// <param name="row">The row.</param>
    /// <returns>The damage, or null.</returns>
    public static Damage? Check(StreamHead before, JournalRow row)
    {
        var expected = before.Version + 1;
        if (row.Version != expected) return new Damage(row.Stream, expected, JournalMessages.VersionGap, [row.Stream, expected, row.Version]);
        Span<byte> hash = stackalloc byte[HashSize];
        Compute(before.Hash.Span, row, hash);
        return row.Hash.Span.SequenceEqual(hash) ? null : new Damage(row.Stream, row.Version, JournalMessages.ChainBroken, [row.Stream, row.Version]);
    }
}
