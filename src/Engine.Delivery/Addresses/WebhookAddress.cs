using System.Buffers;
using System.Net;
using Parley.Disputes;

namespace Parley.Delivery.Addresses;

/// <summary>An address that a webhook may be sent to, as far as its text tells; where its name leads is looked at again when connecting.</summary>
internal sealed class WebhookAddress
{
    public const int Longest = 2048;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%");
    private static readonly string[] InsideSuffixes = [".localhost", ".local", ".localdomain", ".internal", ".intranet", ".private", ".corp", ".home", ".lan", ".home.arpa", ".test", ".invalid", ".example", ".onion"];

    private WebhookAddress(Uri uri) => Uri = uri;

    public Uri Uri { get; }

    /// <summary>The address, or why it may not be used.</summary>
    public static WebhookAddress? Parse(string text, AllowedHosts allowed, out Refusal? refusal)
    {
        refusal = WhyNot(text, allowed, out var uri);
        return refusal is null && uri is not null ? new WebhookAddress(uri) : null;
    }

    public static Refusal Nothing() => Malformed("it names no host");

    private static Refusal? WhyNot(string text, AllowedHosts allowed, out Uri? uri)
    {
        uri = null;
        if (text.Length > Longest) return Malformed("it is too long");
        if (text.AsSpan().ContainsAnyExcept(Plain)) return Malformed("it has characters that are not plain");
        var plainHttp = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (!plainHttp && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return Refusal.Of(DeliveryMessages.AddressNotSecure, "Address");
        if (!Uri.TryCreate(text, UriKind.Absolute, out uri) || uri.IdnHost.Length == 0) return Malformed("it names no host");
        if (uri.UserInfo.Length > 0 || Authority(text).Contains('@', StringComparison.Ordinal)) return Malformed("it has a user name");
        var host = HostOf(uri);
        if (allowed.Allows(host, uri.Port)) return null;
        if (plainHttp) return Refusal.Of(DeliveryMessages.AddressNotSecure, "Address");
        return IPAddress.TryParse(host, out var address) ? OfNumber(text, host, address) : OfName(host);
    }

    /// <summary>An address in another notation than its own, octal for example, is meant to look like something else.</summary>
    private static Refusal? OfNumber(string text, string host, IPAddress address)
    {
        if (SpecialAddresses.Contains(address)) return Refusal.Of(DeliveryMessages.AddressForbidden, "Address", host, address);
        return Authority(text).TrimStart('[').StartsWith(host, StringComparison.OrdinalIgnoreCase) ? null : Malformed("its host is a number in an odd notation");
    }

    private static Refusal? OfName(string host)
    {
        var inside = !host.Contains('.', StringComparison.Ordinal) || InsideSuffixes.Any(suffix => host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
        if (inside) return Refusal.Of(DeliveryMessages.HostInside, "Address", host);
        return char.IsAsciiDigit(host[^1]) ? Malformed("its host is a number in an odd notation") : null;
    }

    private static string HostOf(Uri uri) => uri.IdnHost.Trim('[', ']').TrimEnd('.');

    private static string Authority(string text)
    {
        var rest = text.AsSpan(text.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny('/', '?', '#');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static Refusal Malformed(string why) => Refusal.Of(DeliveryMessages.AddressMalformed, "Address", why, Longest);
}
