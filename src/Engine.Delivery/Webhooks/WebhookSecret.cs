using Parley.Disputes;

namespace Parley.Delivery.Webhooks;

/// <summary>What a webhook is signed with, after Standard Webhooks: <c>whsec_</c> and 24 to 64 bytes in base64. Never shown. Immutable and safe to share between threads.</summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int FewestBytes = 24;
    private const int MostBytes = 64;

    private readonly byte[] key;

    private WebhookSecret(byte[] key) => this.key = key;

    internal ReadOnlySpan<byte> Key => key;

    /// <summary>Reads a secret.</summary>
    /// <param name="text">The text, with or without <c>whsec_</c> before it.</param>
    /// <returns>The secret, or null when it is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static WebhookSecret? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var encoded = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        var bytes = new byte[(encoded.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(encoded, bytes, out var length) && length is >= FewestBytes and <= MostBytes ? new WebhookSecret(bytes[..length]) : null;
    }

    /// <summary>Says that it is a secret, and nothing of it.</summary>
    /// <returns>The same text for every secret.</returns>
    public override string ToString() => $"{Prefix}…";

    internal static Refusal Malformed() => Refusal.Of(DeliveryMessages.SecretMalformed, "Secret");
}
