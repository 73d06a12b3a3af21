using Parley.Journal;

namespace Parley.Host.Api.Views;

/// <summary>
/// How the host is: <c>live</c>; <c>ready</c> with the pack in force, whether its folder holds something that was refused, failed tests among it, why a folder in order is not in force,
/// what will soon go wrong though nothing changes, and how many deadlines are due and have not fired, the oldest since when.
/// </summary>
internal sealed record HealthView(
    string Status,
    string? Pack = null,
    bool PackRefused = false,
    HeldView? PackHeld = null,
    IReadOnlyList<FindingView>? PackWarnings = null,
    int? DeadlinesOverdue = null,
    DateTimeOffset? OldestOverdue = null)
{
    public static HealthView Ready(PackStatus status, Backlog backlog, string language) => new(
        "ready", status.Active.ToString(), status.Refused.Count > 0, HeldView.Of(status, language), [.. status.Warnings.Select(w => FindingView.Of(w, language))],
        backlog.Count, backlog.Oldest);
}
