using System.Security.Cryptography;
using System.Text;

namespace Parley.Journal;

/// <summary>All keys that come from one master key. Immutable and safe to share between threads.</summary>
internal sealed class KeyRing
{
    public const int HashSize = 16;
    public const int SaltSize = 32;
    private readonly byte[] master;
    private readonly byte[] bodyKey;
    private readonly byte[] lookUpKey;
    private readonly byte[] snapshotKey;
    private readonly byte[] archiveKey;

    public KeyRing(MasterKey key)
    {
        master = key.Bytes.ToArray();
        Id = key.Id;
        bodyKey = Derive(master, "parley/body/1");
        lookUpKey = Derive(master, "parley/look-up/1");
        snapshotKey = Derive(master, "parley/snapshot/1");
        archiveKey = Derive(master, "parley/archived/1");
    }

    public string Id { get; }

    public static string IdOf(ReadOnlySpan<byte> master) => Convert.ToHexStringLower(Derive(master, "parley/key-id/1").AsSpan(0, 8));

    /// <summary>A keyed hash of a command's canonical JSON, so that the stored hash tells nothing of a short body.</summary>
    public byte[] BodyHash(ReadOnlySpan<byte> body) => Short(HMACSHA256.HashData(bodyKey, body));

    /// <summary>What only the holder of the master key can put on a snapshot: whoever changes the database cannot make a state that is believed.</summary>
    public byte[] SnapshotSeal(string stream, long version, ReadOnlySpan<byte> content)
    {
        var about = new FieldWriter(stackalloc byte[512]);
        about.Add(stream);
        about.Add(version);
        about.Add(content);
        var seal = HMACSHA256.HashData(snapshotKey, about.Written);
        about.Dispose();
        return seal;
    }

    /// <summary>A hash that only the holder of the master key can make, of what left for an archive, came back or was forgotten: whoever changes the database cannot hide a dispute with it.</summary>
    public IncrementalHash NewArchiveDigest() => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, archiveKey);

    /// <summary>A keyed hash to recognise a text by, however its characters are composed.</summary>
    public byte[] LookUpHash(LookUpKind kind, string text) => HashOf(kind, [Composed(text)]);

    /// <summary>A keyed hash to recognise the same people together by, in whatever order they are named.</summary>
    public byte[] PartiesHash(IEnumerable<string> names) =>
        HashOf(LookUpKind.Parties, [.. names.Select(Composed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The key of one person in one stream. Without the salt nobody can derive it again, not even with the master key.</summary>
    public void DerivePersonKey(PersonSalt salt, Span<byte> key)
    {
        var about = new FieldWriter(stackalloc byte[256]);
        about.Add("parley/person/1");
        about.Add(salt.Stream);
        about.Add(salt.Person);
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, key, salt.Salt.Span, about.Written);
        about.Dispose();
    }

    private static byte[] Derive(ReadOnlySpan<byte> master, string purpose)
    {
        var key = new byte[MasterKey.Size];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master, key, [], Encoding.ASCII.GetBytes(purpose));
        return key;
    }

    private static byte[] Short(byte[] hash) => hash[..HashSize];

    // A lone surrogate cannot be composed; it counts as the replacement character, as it would in UTF-8.
    private static string Composed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);

    private byte[] HashOf(LookUpKind kind, ReadOnlySpan<string> texts)
    {
        var about = new FieldWriter(stackalloc byte[512]);
        about.Add((long)kind);
        foreach (var text in texts) about.Add(text);
        var hash = Short(HMACSHA256.HashData(lookUpKey, about.Written));
        about.Dispose();
        return hash;
    }
}
