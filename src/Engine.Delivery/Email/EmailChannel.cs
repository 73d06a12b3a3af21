using Parley.Disputes;
using Parley.Notices;

namespace Parley.Delivery.Email;

/// <summary>Reaches the people behind a post by e-mail. Parties are passed over: no address of theirs is known here.</summary>
internal sealed class EmailChannel(EmailSender sender, EmailText text, EmailBook book) : INoticeChannel
{
    public const string ChannelName = "email";

    public string Name => ChannelName;

    public async Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken)
    {
        if (message.Notice.To is not { } holder) return DeliveryResult.PassedOver;
        var recipients = book.Of(holder);
        return recipients.IsEmpty
            ? DeliveryResult.TryLater(Refusal.Of(DeliveryMessages.NoMailbox, "Receiver", holder))
            : await sender.SendAsync(text.Write(message, recipients), recipients, cancellationToken).ConfigureAwait(false);
    }
}
