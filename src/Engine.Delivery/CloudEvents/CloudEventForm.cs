using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parley.Delivery.Webhooks;
using Parley.Notices;

namespace Parley.Delivery.CloudEvents;

/// <summary>
/// A CloudEvent 1.0 in structured JSON, signed after Standard Webhooks 1.0. Id and body are the same on every try; the timestamp, and with it the signature, are of this try.
/// </summary>
internal sealed class CloudEventForm(string source, ImmutableArray<WebhookSecret> secrets) : WebhookForm
{
    public const string StandardSource = "urn:parley";

    private const string Version = "1.0";
    private const string TypePrefix = "parley.notice.";

    public override OutgoingWebhook Write(Message message, WebhookEndpoint endpoint, DateTimeOffset at)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(EventOf(message), EventJson.Readable.NoticeEvent);
        return new OutgoingWebhook(endpoint.Address, body, "application/cloudevents+json", Headers(message.Id, at, body), endpoint.Timeout, null);
    }

    private NoticeEvent EventOf(Message message)
    {
        var notice = message.Notice;
        var to = notice.To is { } holder ? new NoticeReceiver(holder.Post, holder.Unit) : null;
        var letters = message.Letters.ToDictionary(letter => letter.Language, letter => letter.Text, StringComparer.Ordinal);
        var data = new NoticeData(notice.Dispute.Value, notice.Id, notice.Text, to, notice.Party, notice.Level.ToString(), notice.At, letters);
        return new NoticeEvent(Version, message.Id, source, TypePrefix + notice.Text, notice.At, notice.Dispute.Value, message.IsDrill ? true : null, "application/json", data);
    }

    private ImmutableArray<KeyValuePair<string, string>> Headers(string id, DateTimeOffset at, byte[] body) =>
    [
        new("webhook-id", id),
        new("webhook-timestamp", at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        new("webhook-signature", WebhookSignature.Sign(secrets, id, at, body)),
    ];
}
