using Parley.Notices;

namespace Parley.Delivery.Webhooks;

/// <summary>How a message becomes a request. Safe to use from several threads.</summary>
internal abstract class WebhookForm
{
    /// <summary>The request of one try, or null when the receiver is not meant for such messages.</summary>
    /// <param name="message">The message.</param>
    /// <param name="endpoint">Where it goes.</param>
    /// <param name="at">The moment of this try.</param>
    public abstract OutgoingWebhook? Write(Message message, WebhookEndpoint endpoint, DateTimeOffset at);
}
