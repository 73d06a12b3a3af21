using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Parley.Delivery.Addresses;
using Parley.Disputes;
using Parley.Notices;

namespace Parley.Delivery.Webhooks;

/// <summary>
/// Posts one request and tells what became of it: no redirects, no proxy, no cookies, a bounded answer, and a guarded connection. Safe to use from several threads.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    /// <summary>What is read of an answer; the rest is left unread and the connection closed.</summary>
    public const int MostOfAnswer = 64 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly HttpClient client;
    private readonly TimeProvider clock;

    public WebhookSender(GuardedConnection connection, TimeProvider clock)
    {
        this.clock = clock;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = (context, cancellationToken) => connection.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellationToken),
        };
        client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Dispose() => client.Dispose();

    public async Task<DeliveryResult> PostAsync(OutgoingWebhook webhook, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(webhook.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            using var request = Request(webhook);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await StartOfAsync(response, either.Token).ConfigureAwait(false);
            return Judge(response, body, webhook);
        }
        catch (HttpRequestException fault) when (fault.InnerException is ForbiddenAddressException forbidden)
        {
            return DeliveryResult.TryLater(forbidden.Refusal);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return DeliveryResult.TryLater(Refusal.Of(DeliveryMessages.NotReached, "Receiver", Kind(fault)));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return DeliveryResult.TryLater(Refusal.Of(DeliveryMessages.TooSlow, "Receiver", (int)Math.Ceiling(webhook.Timeout.TotalSeconds)));
        }
    }

    private static HttpRequestMessage Request(OutgoingWebhook webhook)
    {
        var content = new ReadOnlyMemoryContent(webhook.Body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(webhook.ContentType);
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Address) { Content = content };
        request.Headers.TryAddWithoutValidation("User-Agent", "Parley");
        foreach (var (name, value) in webhook.Headers) request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    private static async Task<byte[]> StartOfAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var start = new byte[MostOfAnswer];
            var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return start[..length];
        }
    }

    private DeliveryResult Judge(HttpResponseMessage response, byte[] body, OutgoingWebhook webhook)
    {
        var status = (int)response.StatusCode;
        if (response.IsSuccessStatusCode) return RobotAnswer.Objection(body, webhook.SuccessField) is { } refused ? DeliveryResult.TryLater(refused) : DeliveryResult.Delivered;
        if (response.StatusCode == HttpStatusCode.Gone) return DeliveryResult.Never(Refusal.Of(DeliveryMessages.Gone, "Receiver"));
        var what = Refusal.Of(status is >= 300 and < 400 ? DeliveryMessages.Moved : DeliveryMessages.Answered, "Receiver", status.ToString(CultureInfo.InvariantCulture));
        return DeliveryResult.TryLater(what, Wait(response.Headers.RetryAfter));
    }

    /// <summary>What a receiver asks to wait, at most a day: it may slow us down and not silence us.</summary>
    private TimeSpan? Wait(RetryConditionHeaderValue? asked)
    {
        var wait = asked?.Delta ?? (asked?.Date - clock.GetUtcNow());
        return wait is not { } time || time <= TimeSpan.Zero ? null : time < LongestWait ? time : LongestWait;
    }

    /// <summary>The kind of fault alone: its text may repeat what the other side sent.</summary>
    private static string Kind(Exception fault) => fault switch
    {
        HttpRequestException { InnerException: SocketException socket } => socket.SocketErrorCode.ToString(),
        HttpRequestException http => http.HttpRequestError.ToString(),
        HttpIOException http => http.HttpRequestError.ToString(),
        _ => fault.GetType().Name,
    };
}
