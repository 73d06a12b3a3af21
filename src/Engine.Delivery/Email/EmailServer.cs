using MailKit.Security;
using MimeKit;

namespace Parley.Delivery.Email;

/// <summary>The mail server the operator configured.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the connection is enciphered.</param>
/// <param name="User">Who logs in, or null when nobody does.</param>
/// <param name="Password">With what.</param>
/// <param name="From">The sender.</param>
/// <param name="Timeout">How long a try may take.</param>
/// <param name="Thumbprint">SHA-256, in hexadecimal, of the one certificate it may show; null when it must be trusted by the machine.</param>
internal sealed record EmailServer(string Host, int Port, SecureSocketOptions Security, string? User, string Password, MailboxAddress From, TimeSpan Timeout, string? Thumbprint = null)
{
    /// <summary>Shows no password.</summary>
    public override string ToString() => FormattableString.Invariant($"{Host}:{Port}");
}
