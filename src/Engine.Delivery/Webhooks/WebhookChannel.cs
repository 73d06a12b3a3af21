using Parley.Notices;

namespace Parley.Delivery.Webhooks;

/// <summary>Reaches one configured receiver.</summary>
internal sealed class WebhookChannel(WebhookEndpoint endpoint, WebhookSender sender, TimeProvider clock) : INoticeChannel
{
    public string Name => endpoint.Name;

    public async Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken) =>
        endpoint.Form.Write(message, endpoint, clock.GetUtcNow()) is { } request ? await sender.PostAsync(request, cancellationToken).ConfigureAwait(false) : DeliveryResult.PassedOver;
}
