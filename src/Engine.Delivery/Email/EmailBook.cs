using System.Collections.Frozen;
using System.Collections.Immutable;
using MimeKit;
using Parley.Disputes;

namespace Parley.Delivery.Email;

/// <summary>Where the holders of a post read their mail: a mailbox of the post in its unit, else of the post, and besides those of the people who fill it now.</summary>
internal sealed class EmailBook(FrozenDictionary<string, MailboxAddress> addresses, Func<Holder, ImmutableArray<string>> peopleFor)
{
    public ImmutableArray<MailboxAddress> Of(Holder holder)
    {
        var shared = addresses.GetValueOrDefault(holder.ToString()) ?? addresses.GetValueOrDefault(holder.Post);
        var people = peopleFor(holder).Select(person => addresses.GetValueOrDefault(person));
        return [.. people.Prepend(shared).OfType<MailboxAddress>().DistinctBy(mailbox => mailbox.Address, StringComparer.OrdinalIgnoreCase)];
    }
}
