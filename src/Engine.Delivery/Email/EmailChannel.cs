using System.Collections.Concurrent;
using System.Collections.Immutable;
using MimeKit;
using Parley.Disputes;
using Parley.Notices;

namespace Parley.Delivery.Email;

/// <summary>Reaches the people behind a post by e-mail. Parties are passed over: no address of theirs is known here.</summary>
internal sealed class EmailChannel(EmailSender sender, EmailText text, EmailBook book) : INoticeChannel
{
    public const string ChannelName = "email";

    /// <summary>Of messages that some have and others do not yet: who has them, so that only the others are tried again. Forgotten when the process ends; then all get it again, under the same id.</summary>
    private readonly ConcurrentDictionary<string, ImmutableHashSet<string>> served = new(StringComparer.Ordinal);

    public string Name => ChannelName;

    public async Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
    {
        if (message.Notice.To is not { } holder) return DeliveryResult.PassedOver;
        var recipients = await book.OfAsync(holder, cancellationToken).ConfigureAwait(false);
        return recipients.IsEmpty ? DeliveryResult.NoWay(Refusal.Of(DeliveryMessages.NoMailbox, "Receiver", holder)) : await SendAsync(message, recipients, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DeliveryResult> SendAsync(Message message, ImmutableArray<MailboxAddress> recipients, CancellationToken cancellationToken)
    {
        var before = served.GetValueOrDefault(message.Id, []);
        ImmutableArray<MailboxAddress> left = [.. recipients.Where(recipient => !before.Contains(recipient.Address))];
        var outcome = left.IsEmpty ? EmailOutcome.Nobody(DeliveryResult.Delivered) : await sender.SendAsync(text.Write(message, recipients), left, cancellationToken).ConfigureAwait(false);
        if (!outcome.Result.MayTryAgain)
        {
            served.TryRemove(message.Id, out _);
            return before.IsEmpty ? outcome.Result : DeliveryResult.Delivered;
        }

        if (outcome.Served.Length > 0) served[message.Id] = before.Union(outcome.Served);
        return outcome.Result;
    }
}
