using Parley.Journal;

namespace Parley.Host.Api.Views;

/// <summary>
/// How the host is: <c>live</c>; <c>ready</c> with the pack in force, whether its folder holds something that was refused, failed tests among it, why a folder in order is not in force,
/// what will soon go wrong though nothing changes, and how many deadlines are due and have not fired, the oldest since when;
/// how many notices wait to be sent, by each of their channels, the oldest since when, and how many dead letters there are.
/// </summary>
internal sealed record HealthView(
    string Status,
    string? Pack = null,
    bool PackRefused = false,
    HeldView? PackHeld = null,
    IReadOnlyList<FindingView>? PackWarnings = null,
    int? DeadlinesOverdue = null,
    DateTimeOffset? OldestOverdue = null,
    int? NoticesPending = null,
    DateTimeOffset? OldestNotice = null,
    int? DeadLetters = null)
{
    public static HealthView Ready(PackStatus status, Backlog backlog, NoticeBacklog notices, string language) => new(
        "ready", status.Active.ToString(), status.Refused.Count > 0, HeldView.Of(status, language), [.. status.Warnings.Select(w => FindingView.Of(w, language))],
        backlog.Count, backlog.Oldest, notices.Pending, notices.Oldest, notices.Dead);
}
