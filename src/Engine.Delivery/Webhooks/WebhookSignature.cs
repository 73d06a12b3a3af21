using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Delivery.Webhooks;

/// <summary>
/// Signs and checks webhooks after Standard Webhooks 1.0, version <c>v1</c>: HMAC-SHA256 over <c>id.timestamp.body</c>. Safe to use from several threads.
/// </summary>
public static class WebhookSignature
{
    /// <summary>How far the timestamp of a webhook may lie from now, either way and inclusive: five minutes, as the libraries of Standard Webhooks have it.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private const string Version = "v1,";

    /// <summary>Signs a body with every secret, so that a receiver that knows only the old or only the new one of them can check it.</summary>
    /// <param name="secrets">The secrets, at least one.</param>
    /// <param name="id">The message's id, the same on every try.</param>
    /// <param name="at">When it is sent; whole seconds count.</param>
    /// <param name="body">The bytes of the body.</param>
    /// <returns>The value of the header <c>webhook-signature</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="secrets"/> or <paramref name="id"/> is null.</exception>
    public static string Sign(IReadOnlyList<WebhookSecret> secrets, string id, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(id);
        var content = Content(id, at.ToUnixTimeSeconds(), body);
        return string.Join(' ', secrets.Select(secret => Version + Convert.ToBase64String(HMACSHA256.HashData(secret.Key, content))));
    }

    /// <summary>Whether a webhook was signed with one of the secrets and not too long ago.</summary>
    /// <param name="secrets">The secrets, the new and the old one while they change.</param>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>: seconds since 1970.</param>
    /// <param name="signatures">The header <c>webhook-signature</c>: signatures parted by blanks.</param>
    /// <param name="body">The bytes of the body as they came.</param>
    /// <param name="now">The moment of receiving it.</param>
    /// <returns>True when it is genuine.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static bool IsGenuine(IReadOnlyList<WebhookSecret> secrets, string id, string timestamp, string signatures, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(timestamp);
        ArgumentNullException.ThrowIfNull(signatures);
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        var from = now.ToUnixTimeSeconds();
        if (Math.Abs(decimal.Subtract(from, seconds)) > (decimal)Tolerance.TotalSeconds) return false;
        var content = Content(id, seconds, body);
        var genuine = false;
        foreach (var signature in signatures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var secret in secrets) genuine |= Fits(signature, secret, content);
        }

        return genuine;
    }

    private static bool Fits(string signature, WebhookSecret secret, byte[] content)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var parses = signature.StartsWith(Version, StringComparison.Ordinal) && Convert.TryFromBase64String(signature[Version.Length..], given, out var length) && length == given.Length;
        return parses && CryptographicOperations.FixedTimeEquals(given, HMACSHA256.HashData(secret.Key, content));
    }

    private static byte[] Content(string id, long seconds, ReadOnlySpan<byte> body) => [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{seconds}.")), .. body];
}
