using Parley.Administration;
using Parley.Disputes;
using Parley.Journal;

namespace Parley;

/// <content>Where the people of the organisation are reached.</content>
public sealed partial class DisputeEngine
{
    /// <summary>The contacts that are kept, masked: enough to recognise them by, too little to use them.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The contacts, by person and kind.</returns>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async Task<IReadOnlyList<Contact>> ContactsAsync(CancellationToken cancellationToken = default) =>
        [.. (await ContactsNowAsync(cancellationToken).ConfigureAwait(false)).All.Select(c => c.Masked())];

    /// <summary>The contacts that are kept, whole. Needs the right <see cref="OfficeRights.ReadContacts"/>.</summary>
    /// <param name="actor">Who wants to see them.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The contacts, by person and kind, or why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed or is damaged.</exception>
    public async Task<ContactReply> ReadContactsAsync(Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.ReadContacts, clock.GetUtcNow(), out var refusal)) return new ContactReply([], refusal);
        return new ContactReply([.. (await ContactsNowAsync(cancellationToken).ConfigureAwait(false)).All], null);
    }

    /// <summary>
    /// Keeps where a person of the organisation is reached, enciphered under a key of their own; a later one of the same kind takes its place. Needs the right
    /// <see cref="OfficeRights.KeepContacts"/>.
    /// </summary>
    /// <param name="person">The person, as the organisation names them.</param>
    /// <param name="kind">By what.</param>
    /// <param name="address">The e-mail address alone, at most 254 characters, or the telephone number, 3 to 32 characters.</param>
    /// <param name="actor">Who keeps it.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>What is kept of the person, masked, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public Task<ContactReply> SetContactAsync(string person, ContactKind kind, string address, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(actor);
        var directory = packs.Active.Current.Directory;
        return KeepAsync(person, actor, book => ContactDesk.Set(book, person, kind, address, directory), cancellationToken);
    }

    /// <summary>
    /// Destroys the key of a person of the organisation: nobody can read any contact that was ever kept of them, while the chain still holds. They may have left the organisation.
    /// Needs the right <see cref="OfficeRights.KeepContacts"/>.
    /// </summary>
    /// <param name="person">The person.</param>
    /// <param name="actor">Who erases.</param>
    /// <param name="cancellationToken">Honoured until it was handed to the journal.</param>
    /// <returns>Nothing, as nothing is left, or why not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public Task<ContactReply> EraseContactsAsync(string person, Actor actor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(actor);
        return KeepAsync(person, actor, book => ContactDesk.Erase(book, person), cancellationToken);
    }

    /// <summary>The contacts as they are now, whole, also those another process set; for channels alone.</summary>
    internal async ValueTask<ContactBook> ContactsNowAsync(CancellationToken cancellationToken) => (await administration.RefreshAsync(cancellationToken).ConfigureAwait(false)).Contacts;

    private async Task<ContactReply> KeepAsync(string person, Actor actor, Func<AdministrationBook, AdministrationDecision> decide, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!packs.Active.Current.Directory.May(actor, OfficeRights.KeepContacts, now, out var refusal)) return new ContactReply([], refusal);
        var (why, book) = await administration.AppendAsync(OfficeRights.KeepContacts, actor, packs.Active, now, decide, cancellationToken).ConfigureAwait(false);
        return new ContactReply(why is null ? [.. book.Contacts.All.Where(c => c.Person == person).Select(c => c.Masked())] : [], why);
    }
}
