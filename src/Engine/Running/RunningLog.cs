using Microsoft.Extensions.Logging;

namespace Parley.Running;

/// <summary>What the loops log; nothing personal.</summary>
internal static partial class RunningLog
{
    [LoggerMessage(1, LogLevel.Information, "{Count} deadlines fired")]
    public static partial void DeadlinesFired(this ILogger log, int count);

    [LoggerMessage(13, LogLevel.Information, "Catching up: {Fired} deadlines fired, {Left} overdue are left, the oldest since {Oldest:u}")]
    public static partial void CatchingUp(this ILogger log, int fired, int left, DateTimeOffset? oldest);

    [LoggerMessage(14, LogLevel.Information, "Caught up: {Fired} deadlines fired in {Took}, {Left} overdue are left")]
    public static partial void CaughtUp(this ILogger log, int fired, int left, TimeSpan took);

    [LoggerMessage(2, LogLevel.Error, "Deadlines could not fire; trying again")]
    public static partial void DeadlinesFailed(this ILogger log, Exception fault);

    [LoggerMessage(3, LogLevel.Error, "Notices could not be sent; trying again")]
    public static partial void NoticesFailed(this ILogger log, Exception fault);

    [LoggerMessage(5, LogLevel.Error, "The changed rule pack has {Count} findings and is not used, first {Finding}; in force stays {Pack}")]
    public static partial void PackRefused(this ILogger log, int count, string finding, string pack);

    [LoggerMessage(6, LogLevel.Information, "Rule pack {Was} gives way to {Now} for new episodes")]
    public static partial void PackTakenOver(this ILogger log, string was, string now);

    [LoggerMessage(7, LogLevel.Information, "Organisation, calendar and texts changed; in force is version {Version}")]
    public static partial void SurroundingsTakenOver(this ILogger log, string version);

    [LoggerMessage(8, LogLevel.Error, "The changed rule pack could not be kept in the journal; it is not used")]
    public static partial void PackFailed(this ILogger log, Exception fault);

    [LoggerMessage(10, LogLevel.Warning, "Rule pack {Folder} of the folder is not in force; in force stays {Pack}. {Why}")]
    public static partial void PackHeld(this ILogger log, string folder, string pack, string why);

    [LoggerMessage(11, LogLevel.Warning, "Rule pack {Pack} needs attention: {Finding}")]
    public static partial void PackWarned(this ILogger log, string pack, string finding);

    [LoggerMessage(9, LogLevel.Error, "Message {Message} could not be sent by channel {Channel}; trying again")]
    public static partial void NoticeFailed(this ILogger log, string message, string channel, Exception fault);

    [LoggerMessage(12, LogLevel.Warning, "Message {Message} was not taken by channel {Channel}: {Problem}; trying again at {Next:u}")]
    public static partial void NoticeNotDelivered(this ILogger log, string message, string channel, string? problem, DateTimeOffset next);

    [LoggerMessage(15, LogLevel.Error, "Message {Message} is a dead letter of channel {Channel} after {Tries} tries: {Problem}")]
    public static partial void NoticeDead(this ILogger log, string message, string channel, string? problem, int tries);

    [LoggerMessage(16, LogLevel.Warning, "Message {Message} is passed over by channel {Channel}, which has no way to its receiver: {Problem}")]
    public static partial void NoticePassedOver(this ILogger log, string message, string channel, string problem);

    [LoggerMessage(4, LogLevel.Information, "{Loop} stopped")]
    public static partial void LoopStopped(this ILogger log, string loop);

    /// <summary>Says what keeps the folder from being in force, if anything does.</summary>
    public static void PackStands(this ILogger log, PackStatus status)
    {
        if (status.Refused.Count > 0) log.PackRefused(status.Refused.Count, status.Refused[0].ToString(), status.Active.ToString());
        if (status.Held is { } held) log.PackHeld(status.Folder.ToString(), status.Active.ToString(), held.ToString());
    }
}
