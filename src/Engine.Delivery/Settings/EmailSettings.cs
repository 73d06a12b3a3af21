using System.Collections.Frozen;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;
using Parley.Delivery.Addresses;
using Parley.Delivery.Email;

namespace Parley.Delivery.Settings;

/// <summary>Reads <c>Parley:Email</c>.</summary>
internal sealed class EmailSettings(AllowedHosts allowed)
{
    private const int HighestPort = 65_535;
    private const int LengthOfThumbprint = 64;
    private const int PortOfSsl = 465;
    private const int PortOfStartTls = 587;

    private static readonly TimeSpan StandardTimeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(5);

    /// <exception cref="DeliverySettingsException">The mail server cannot be used as it is configured.</exception>
    public (EmailServer Server, FrozenDictionary<string, MailboxAddress> Addresses) Read(IConfigurationSection section)
    {
        var settings = new SettingReader(section);
        var host = HostOf(settings);
        var security = settings.Text("Security");
        var port = settings.Number("Port", string.Equals(security, "ssl", StringComparison.OrdinalIgnoreCase) ? PortOfSsl : PortOfStartTls, 1, HighestPort);
        var server = new EmailServer(
            host, port, SecurityOf(settings, security, allowed.Allows(host, port)), settings.Text("User"), settings.Text("Password") ?? string.Empty, Mailbox(settings, "From", settings.Needed("From")),
            settings.Time("Timeout", StandardTimeout, LongestTimeout), ThumbprintOf(settings));
        var addresses = settings.Children("Addresses").ToFrozenDictionary(child => child.Key, child => Mailbox(settings, $"Addresses:{child.Key}", child.Value ?? string.Empty), StringComparer.Ordinal);
        settings.NothingElse();
        return (server, addresses);
    }

    private static string HostOf(SettingReader settings)
    {
        var host = settings.Needed("Host");
        return Uri.CheckHostName(host) != UriHostNameType.Unknown ? host : throw settings.Wrong("Host", DeliveryMessages.SettingMalformed, "a host name", "主机名");
    }

    private static SecureSocketOptions SecurityOf(SettingReader settings, string? security, bool isAllowed) => security?.ToUpperInvariant() switch
    {
        null or "STARTTLS" => SecureSocketOptions.StartTls,
        "SSL" => SecureSocketOptions.SslOnConnect,
        "NONE" when isAllowed => SecureSocketOptions.None,
        "NONE" => throw settings.Wrong("Security", DeliveryMessages.MailNotSecure),
        _ => throw settings.Wrong("Security", DeliveryMessages.SettingMalformed, "starttls, ssl or none", "starttls、ssl 或 none"),
    };

    private static string? ThumbprintOf(SettingReader settings)
    {
        if (settings.Text("Thumbprint")?.Replace(":", string.Empty, StringComparison.Ordinal) is not { } text) return null;
        var reads = text.Length == LengthOfThumbprint && text.All(char.IsAsciiHexDigit);
        return reads ? text : throw settings.Wrong("Thumbprint", DeliveryMessages.SettingMalformed, "the SHA-256 of a certificate, 64 hexadecimal digits", "证书的 SHA-256，64 位十六进制数字");
    }

    /// <summary>A bare address: with no name and no control character, nothing can be slipped into a header.</summary>
    private static MailboxAddress Mailbox(SettingReader settings, string name, string text)
    {
        var parses = text.All(c => char.IsAscii(c) && !char.IsControl(c)) && MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address == text && mailbox.Domain.Length > 0;
        return parses ? new MailboxAddress(string.Empty, text) : throw settings.Wrong(name, DeliveryMessages.SettingMalformed, "an e-mail address alone", "单独的电子邮件地址");
    }
}
