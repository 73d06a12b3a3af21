using System.Collections.Immutable;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Parley.Delivery.Addresses;
using Parley.Disputes;
using Parley.Notices;

namespace Parley.Delivery.Email;

/// <summary>Hands one e-mail to the server over a guarded connection and tells what became of it. What the server says is never repeated, only its number. Safe to use from several threads.</summary>
internal sealed class EmailSender(EmailServer server, GuardedConnection connection, TimeProvider clock)
{
    public async Task<EmailOutcome> SendAsync(MimeMessage mail, ImmutableArray<MailboxAddress> recipients, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(server.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        using var client = new EmailClient(server.Thumbprint);
        try
        {
            await HandOverAsync(client, mail, recipients, either.Token).ConfigureAwait(false);
            return new EmailOutcome(client.PutOff is { } status ? DeliveryResult.TryLater(Answered(status)) : DeliveryResult.Delivered, [.. client.Accepted]);
        }
        catch (SmtpCommandException) when (client.Refused == recipients.Length)
        {
            return EmailOutcome.Nobody(DeliveryResult.Never(Refusal.Of(DeliveryMessages.MailboxRefused, "Receiver")));
        }
        catch (Exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return EmailOutcome.Nobody(DeliveryResult.TryLater(Refusal.Of(DeliveryMessages.TooSlow, "Receiver", (int)Math.Ceiling(server.Timeout.TotalSeconds))));
        }
        catch (Exception fault) when (ProblemOf(fault) is { } problem)
        {
            return EmailOutcome.Nobody(DeliveryResult.TryLater(problem));
        }
    }

    private async Task HandOverAsync(EmailClient client, MimeMessage mail, ImmutableArray<MailboxAddress> recipients, CancellationToken cancellationToken)
    {
        client.Timeout = (int)server.Timeout.TotalMilliseconds;
        var stream = await connection.ConnectAsync(server.Host, server.Port, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await client.ConnectAsync(stream, server.Host, server.Port, server.Security, cancellationToken).ConfigureAwait(false);
            if (server.User is { } user) await client.AuthenticateAsync(user, server.Password, cancellationToken).ConfigureAwait(false);
            await client.SendAsync(mail, server.From, recipients, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Refusal? ProblemOf(Exception fault) => fault switch
    {
        ForbiddenAddressException forbidden => forbidden.Refusal,
        SmtpCommandException command => Answered(command.StatusCode),
        AuthenticationException or ServiceNotAuthenticatedException => Refusal.Of(DeliveryMessages.LoginRefused, "Receiver"),
        SocketException socket => NotReached(socket.SocketErrorCode.ToString()),
        IOException or ProtocolException or SslHandshakeException or ServiceNotConnectedException or NotSupportedException => NotReached(fault.GetType().Name),
        _ => null,
    };

    private static Refusal Answered(SmtpStatusCode status) => Refusal.Of(DeliveryMessages.Answered, "Receiver", (int)status);

    private static Refusal NotReached(string kind) => Refusal.Of(DeliveryMessages.NotReached, "Receiver", kind);
}
