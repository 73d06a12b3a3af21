using System.Security.Cryptography;
using MailKit.Net.Smtp;
using MimeKit;

namespace Parley.Delivery.Email;

/// <summary>One session. It notes what the server says to each recipient, so that one it refuses, for now or for good, does not keep the others from being told.</summary>
internal sealed class EmailClient : SmtpClient
{
    public EmailClient(string? thumbprint)
    {
        if (thumbprint is null) return;
        ServerCertificateValidationCallback = (_, certificate, _, _) => string.Equals(certificate?.GetCertHashString(HashAlgorithmName.SHA256), thumbprint, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The addresses the server has the mail for, once it said so to the whole.</summary>
    public List<string> Accepted { get; } = [];

    /// <summary>How many recipients were refused for good.</summary>
    public int Refused { get; private set; }

    /// <summary>With which status the first recipient was refused for now; null when none was.</summary>
    public SmtpStatusCode? PutOff { get; private set; }

    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => Accepted.Add(mailbox.Address);

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        if (IsOfTheMailbox(response.StatusCode)) Refused++;
        else PutOff ??= response.StatusCode;
    }

    protected override void OnNoRecipientsAccepted(MimeMessage message) =>
        throw new SmtpCommandException(SmtpErrorCode.RecipientNotAccepted, PutOff ?? SmtpStatusCode.MailboxUnavailable, string.Empty);

    /// <summary>55x speaks of the mailbox; the other 5xx of the conversation, which the operator can put right.</summary>
    private static bool IsOfTheMailbox(SmtpStatusCode status) => (int)status is >= 550 and < 560;
}
