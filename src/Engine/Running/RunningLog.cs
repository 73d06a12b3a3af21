using Microsoft.Extensions.Logging;

namespace Parley.Running;

/// <summary>What the loops log; nothing personal.</summary>
internal static partial class RunningLog
{
    [LoggerMessage(1, LogLevel.Information, "{Count} deadlines fired")]
    public static partial void DeadlinesFired(this ILogger log, int count);

    [LoggerMessage(2, LogLevel.Error, "Deadlines could not fire; trying again")]
    public static partial void DeadlinesFailed(this ILogger log, Exception fault);

    [LoggerMessage(3, LogLevel.Error, "Notices could not be sent; trying again")]
    public static partial void NoticesFailed(this ILogger log, Exception fault);

    [LoggerMessage(4, LogLevel.Information, "{Loop} stopped")]
    public static partial void LoopStopped(this ILogger log, string loop);
}
