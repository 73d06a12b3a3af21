using Parley.Administration;
using Parley.Disputes;

namespace Parley.Host.Commands.Contacts;

/// <summary>A contact for programs; masked unless it was asked for whole.</summary>
internal sealed record ContactView(string Person, ContactKind Kind, string Address, DateTimeOffset SetAt, string SetBy)
{
    public static ContactView Of(Contact contact) => new(contact.Person, contact.Kind, contact.Shown, contact.SetAt, contact.SetBy);
}
