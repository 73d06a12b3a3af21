using System.Security.Cryptography;
using MailKit.Net.Smtp;
using MimeKit;

namespace Parley.Delivery.Email;

/// <summary>One session. Recipients refused for good are left out, so that one bad mailbox does not keep the others from being told; one refused for now stops the message before anybody has it.</summary>
internal sealed class EmailClient : SmtpClient
{
    private const int Permanent = 500;

    public EmailClient(string? thumbprint)
    {
        if (thumbprint is null) return;
        ServerCertificateValidationCallback = (_, certificate, _, _) => string.Equals(certificate?.GetCertHashString(HashAlgorithmName.SHA256), thumbprint, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>How many recipients were refused for good.</summary>
    public int Refused { get; private set; }

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        if ((int)response.StatusCode < Permanent) throw new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, response.StatusCode, mailbox, string.Empty);
        Refused++;
    }
}
