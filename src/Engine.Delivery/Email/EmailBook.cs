using System.Collections.Frozen;
using System.Collections.Immutable;
using MimeKit;
using Parley.Administration;
using Parley.Disputes;

namespace Parley.Delivery.Email;

/// <summary>
/// Where the holders of a post read their mail: a mailbox of the post in its unit, else of the post, and besides those of the people who fill it now. A person's is the one kept
/// enciphered, else the one of the settings.
/// </summary>
internal sealed class EmailBook(FrozenDictionary<string, MailboxAddress> addresses, Func<Holder, ImmutableArray<string>> peopleFor, Func<CancellationToken, ValueTask<ContactBook>> contacts)
{
    public async ValueTask<ImmutableArray<MailboxAddress>> OfAsync(Holder holder, CancellationToken cancellationToken)
    {
        var kept = await contacts(cancellationToken).ConfigureAwait(false);
        var shared = addresses.GetValueOrDefault(holder.ToString()) ?? addresses.GetValueOrDefault(holder.Post);
        var people = peopleFor(holder).Select(person => Kept(kept.Find(person, ContactKind.Email)) ?? addresses.GetValueOrDefault(person));
        return [.. people.Prepend(shared).OfType<MailboxAddress>().DistinctBy(mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase)];
    }

    private static MailboxAddress? Kept(string? address) => address is null ? null : new MailboxAddress(string.Empty, address);
}
