using Microsoft.Extensions.Logging;

namespace Parley.Hosting;

/// <summary>What hosting logs; nothing personal.</summary>
internal static partial class Log
{
    [LoggerMessage(11, LogLevel.Information, "Rule pack in force: {Pack}")]
    public static partial void PackInForce(this ILogger log, string pack);

    [LoggerMessage(12, LogLevel.Information, "Notice {Notice} of dispute {Dispute}: {Text} to {Receiver}, level {Level}")]
    public static partial void NoticeSent(this ILogger log, string dispute, string notice, string text, string receiver, string level);
}
