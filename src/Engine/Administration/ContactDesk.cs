using System.Net.Mail;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Organisation;

namespace Parley.Administration;

/// <summary>Whether a contact may be kept or erased as somebody wants it. Pure: what it needs is handed in.</summary>
internal static class ContactDesk
{
    private const int LongestAddress = 254;
    private const int FewestDigits = 3;
    private const int LongestNumber = 32;

    public static AdministrationDecision Set(AdministrationBook book, string person, ContactKind kind, string address, DirectorySnapshot directory)
    {
        if (!IsOfTheOrganisation(person, directory)) return AdministrationDecision.Refuse(ContactMessages.UnknownPerson, "Party", person);
        var given = address.Trim();
        if (kind == ContactKind.Email && !IsAddress(given)) return AdministrationDecision.Refuse(ContactMessages.NoAddress, "Text", person);
        if (kind == ContactKind.Phone && !IsNumber(given)) return AdministrationDecision.Refuse(ContactMessages.NoNumber, "Text", person);
        return book.Contacts.Find(person, kind) == given ? AdministrationDecision.Of() : AdministrationDecision.Of(new ContactSet(person, kind, new PersonalText(person, given)));
    }

    /// <summary>Whoever left the organisation can be erased as well.</summary>
    public static AdministrationDecision Erase(AdministrationBook book, string person) => book.Contacts.Knows(person)
        ? AdministrationDecision.Of(new PersonErased(person))
        : AdministrationDecision.Refuse(ContactMessages.NothingKept, "Party", person);

    private static bool IsOfTheOrganisation(string person, DirectorySnapshot directory) =>
        directory.AllSeats.Any(s => s.Subjects.Contains(person, StringComparer.Ordinal) || s.StandIns.Contains(person, StringComparer.Ordinal))
        || directory.AllTeams.Any(t => t.Members.Any(m => string.Equals(m.Person, person, StringComparison.Ordinal)));

    /// <summary>A bare address: with no name and no control character, nothing can be slipped into a header.</summary>
    private static bool IsAddress(string text) =>
        text.Length <= LongestAddress && text.All(c => char.IsAscii(c) && !char.IsControl(c)) && MailAddress.TryCreate(text, out var read) && string.Equals(read.Address, text, StringComparison.Ordinal);

    private static bool IsNumber(string text) =>
        text.Length <= LongestNumber && text.Count(char.IsAsciiDigit) >= FewestDigits && text.Index().All(c => char.IsAsciiDigit(c.Item) || c.Item is ' ' or '-' or '(' or ')' || (c.Item == '+' && c.Index == 0));
}
