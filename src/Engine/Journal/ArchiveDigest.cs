using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>
/// One keyed hash over disputes with their versions and heads, in ordinal order of their ids, so that the record of what left stays small. It is bound to the commit that records it, so that one that was
/// right once is not right again elsewhere. One user at a time.
/// </summary>
internal sealed class ArchiveDigest : IDisposable
{
    private readonly IncrementalHash hash;

    private ArchiveDigest(KeyRing keys, string what, string archive, long by)
    {
        hash = keys.NewArchiveDigest();
        var fields = new FieldWriter(stackalloc byte[256]);
        fields.Add(what);
        fields.Add(archive);
        fields.Add(by);
        Take(fields);
    }

    public int Count { get; private set; }

    /// <summary>Of disputes that leave.</summary>
    public static ArchiveDigest Leaving(KeyRing keys, string archive, long by) => new(keys, "left", archive, by);

    /// <summary>Of disputes whose persons are forgotten.</summary>
    public static ArchiveDigest Forgetting(KeyRing keys, long by) => new(keys, "forgotten", string.Empty, by);

    public static string OfLeft(KeyRing keys, string archive, long by, IEnumerable<NamedHead> heads)
    {
        using var digest = Leaving(keys, archive, by);
        return digest.Of(heads);
    }

    public static string OfForgotten(KeyRing keys, long by, IEnumerable<NamedHead> heads)
    {
        using var digest = Forgetting(keys, by);
        return digest.Of(heads.Select(had => had with { Hash = default }));
    }

    /// <param name="keys">The keys.</param>
    /// <param name="back">What comes back, from where, and with which commit it had left.</param>
    /// <param name="by">The commit that records it.</param>
    public static string OfReturned(KeyRing keys, ReturnedDispute back, long by)
    {
        using var digest = new ArchiveDigest(keys, "returned", back.Archive, by);
        digest.Add(back.Head with { Version = back.By });
        return digest.Of([back.Head]);
    }

    public void Add(NamedHead head)
    {
        var fields = new FieldWriter(stackalloc byte[256]);
        fields.Add(head.Stream);
        fields.Add(head.Version);
        fields.Add(head.Hash.Span);
        Take(fields);
        Count++;
    }

    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private string Of(IEnumerable<NamedHead> heads)
    {
        foreach (var head in heads.OrderBy(h => h.Stream, StringComparer.Ordinal)) Add(head);
        return Finish();
    }

    private void Take(FieldWriter fields)
    {
        hash.AppendData(fields.Written);
        fields.Dispose();
    }
}
