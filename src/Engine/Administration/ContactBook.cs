using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Administration;

/// <summary>Where the people of the organisation are reached, folded from the commits of the administration stream. Whoever was erased is not in it. Immutable and safe to share between threads.</summary>
internal sealed class ContactBook
{
    private readonly ImmutableSortedDictionary<(string Person, ContactKind Kind), Contact> contacts;

    private ContactBook(ImmutableSortedDictionary<(string Person, ContactKind Kind), Contact> contacts) => this.contacts = contacts;

    public static ContactBook Empty { get; } = new(ImmutableSortedDictionary.Create<(string Person, ContactKind Kind), Contact>(Comparer<(string Person, ContactKind Kind)>.Create(Compare)));

    /// <summary>Whole, by person and kind.</summary>
    public IEnumerable<Contact> All => contacts.Values;

    /// <summary>The address or number of a person, or null.</summary>
    public string? Find(string person, ContactKind kind) => contacts.GetValueOrDefault((person, kind))?.Shown;

    public bool Knows(string person) => contacts.Keys.Any(k => string.Equals(k.Person, person, StringComparison.Ordinal));

    public ContactBook With(RecordedCommit commit)
    {
        var left = contacts;
        foreach (var happened in commit.Events)
        {
            left = happened switch
            {
                ContactSet { Address.Value: { } address } e => left.SetItem((e.Person, e.Kind), new Contact(e.Person, e.Kind, address, commit.At, commit.Header.Actor.SubjectId)),
                PersonErased e => left.RemoveRange(left.Keys.Where(k => string.Equals(k.Person, e.Person, StringComparison.Ordinal))),
                _ => left,
            };
        }

        return ReferenceEquals(left, contacts) ? this : new ContactBook(left);
    }

    private static int Compare((string Person, ContactKind Kind) one, (string Person, ContactKind Kind) other)
    {
        var byPerson = string.CompareOrdinal(one.Person, other.Person);
        return byPerson != 0 ? byPerson : one.Kind.CompareTo(other.Kind);
    }
}
