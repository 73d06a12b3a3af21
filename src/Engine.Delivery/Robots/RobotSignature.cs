using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Delivery.Robots;

/// <summary>Signs as the robots document it.</summary>
internal static class RobotSignature
{
    public static string Timestamp(RobotSigning signing, DateTimeOffset at) =>
        (signing == RobotSigning.DingTalk ? at.ToUnixTimeMilliseconds() : at.ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);

    public static string? Sign(RobotSigning signing, string? secret, string timestamp)
    {
        if (secret is null || signing == RobotSigning.None) return null;
        var words = Encoding.UTF8.GetBytes($"{timestamp}\n{secret}");
        return Convert.ToBase64String(signing == RobotSigning.DingTalk ? HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), words) : HMACSHA256.HashData(words, Array.Empty<byte>()));
    }
}
