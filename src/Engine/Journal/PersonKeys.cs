using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>The keys of the persons of one stream, derived once while several commits are read. One user at a time.</summary>
internal sealed class PersonKeys(KeyRing keys) : IDisposable
{
    private readonly List<(PersonSalt Salt, AesGcm Key)> derived = [];

    public AesGcm For(PersonSalt salt)
    {
        foreach (var known in derived)
        {
            if (known.Salt == salt) return known.Key;
        }

        Span<byte> bytes = stackalloc byte[MasterKey.Size];
        keys.DerivePersonKey(salt, bytes);
        var key = new AesGcm(bytes, PersonalBlock.TagSize);
        CryptographicOperations.ZeroMemory(bytes);
        derived.Add((salt, key));
        return key;
    }

    public void Dispose()
    {
        foreach (var (_, key) in derived) key.Dispose();
        derived.Clear();
    }
}
