using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>The salts of one stream, and those that are new with a commit. One user at a time.</summary>
internal sealed class SaltBook(string stream, IReadOnlyList<PersonSalt> known)
{
    /// <summary>A salt is named by its first bytes, so that a block that was written before an erasure is told from a damaged one.</summary>
    public const int NameSize = 4;

    private List<PersonSalt>? added;

    public IReadOnlyList<PersonSalt> Added => added ?? (IReadOnlyList<PersonSalt>)[];

    public PersonSalt? Find(string person, ReadOnlySpan<byte> name) => Of(person) is { } salt && salt.Salt.Span[..NameSize].SequenceEqual(name) ? salt : null;

    public PersonSalt OfOrNew(string person)
    {
        if (Of(person) is { } salt) return salt;
        salt = new PersonSalt(stream, person, RandomNumberGenerator.GetBytes(KeyRing.SaltSize));
        (added ??= []).Add(salt);
        return salt;
    }

    private static PersonSalt? Of(string person, IReadOnlyList<PersonSalt>? salts)
    {
        for (var i = 0; i < salts?.Count; i++)
        {
            if (string.Equals(salts[i].Person, person, StringComparison.Ordinal) && salts[i].Salt.Length == KeyRing.SaltSize) return salts[i];
        }

        return null;
    }

    private PersonSalt? Of(string person) => Of(person, known) ?? Of(person, added);
}
