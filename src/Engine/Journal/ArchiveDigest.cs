using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>One hash over disputes with their versions and heads, in ordinal order of their ids, so that the record of what left stays small. One user at a time.</summary>
internal sealed class ArchiveDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public ArchiveDigest() => hash.AppendData("parley/archived/1"u8);

    public int Count { get; private set; }

    public static string Of(IEnumerable<NamedHead> heads)
    {
        using var digest = new ArchiveDigest();
        foreach (var head in heads.OrderBy(h => h.Stream, StringComparer.Ordinal)) digest.Add(head);
        return digest.Finish();
    }

    public void Add(NamedHead head)
    {
        var fields = new FieldWriter(stackalloc byte[256]);
        fields.Add(head.Stream);
        fields.Add(head.Version);
        fields.Add(head.Hash.Span);
        hash.AppendData(fields.Written);
        fields.Dispose();
        Count++;
    }

    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
