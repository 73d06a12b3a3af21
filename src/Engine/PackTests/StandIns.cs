using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.PackTests;

/// <summary>Words of a step that stand for an id the engine gives, or for a moment of the case.</summary>
internal static class StandIns
{
    private const string Deadline = "$deadline:";
    private const string At = "$at:";

    public static bool Is(string text) => text.StartsWith('$');

    public static bool IsMoment(string text) => text.StartsWith(At, StringComparison.Ordinal);

    /// <summary>What the word means now; null when it stands for nothing.</summary>
    public static string? Meaning(string text, Dispute dispute, Moments moments) => text switch
    {
        "$warning" => dispute.Warning?.Id,
        "$proposal" => dispute.Proposals is [.., var last] ? last.Id : null,
        "$obligation" => dispute.Obligations.FirstOrDefault(o => o.End is null)?.Id,
        "$help" => dispute.HelpRequests is [.., var last] ? last.Id : null,
        "$order" => dispute.Orders is [.., var last] ? last : null,
        "$review" => dispute.Reviews is [.., var last] ? last : null,
        _ when text.StartsWith(Deadline, StringComparison.Ordinal) => Open(dispute, text[Deadline.Length..])?.Id,
        _ when IsMoment(text) && Length.TryParse(text[At.Length..], out var length) && moments.TryAfter(length, out var moment, out _) =>
            moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static Deadline? Open(Dispute dispute, string kind) =>
        dispute.Deadlines.FirstOrDefault(d => d.State is DeadlineState.Running or DeadlineState.Paused && string.Equals(d.Kind, kind, StringComparison.Ordinal));
}
