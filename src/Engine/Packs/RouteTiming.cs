using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>How the notices of a route go: together with which others, and not or only later at which times. What is null nobody has said.</summary>
internal sealed record RouteTiming
{
    public static RouteTiming Nothing { get; } = new();

    /// <summary>What notices must have in common to go as one message; empty for all of the route in one group, null when they are not grouped.</summary>
    public ImmutableArray<string>? GroupBy { get; init; }

    /// <summary>How long the first of a group waits for others.</summary>
    public Length? GroupWait { get; init; }

    /// <summary>How long after a message of a group the next one goes at the earliest.</summary>
    public Length? GroupInterval { get; init; }

    /// <summary>The times in which nothing is sent: what is raised in them is not sent at all.</summary>
    public ImmutableArray<NoticeTime>? Mute { get; init; }

    /// <summary>The times in which nothing is sent: what is raised in them is sent when they end.</summary>
    public ImmutableArray<NoticeTime>? Quiet { get; init; }

    public bool SaysNothing => this == Nothing;

    public TimeSpan Wait => Of(GroupWait, RouteTimes.UsualGroupWait);

    public TimeSpan Interval => Of(GroupInterval, RouteTimes.UsualGroupInterval);

    /// <summary>What it does not say is taken from the route above it.</summary>
    public RouteTiming Under(RouteTiming above) => new()
    {
        GroupBy = GroupBy ?? above.GroupBy,
        GroupWait = GroupWait ?? above.GroupWait,
        GroupInterval = GroupInterval ?? above.GroupInterval,
        Mute = Mute ?? above.Mute,
        Quiet = Quiet ?? above.Quiet,
    };

    private static TimeSpan Of(Length? length, int usualMinutes) => TimeSpan.FromMinutes(length is { } said ? Span.Minutes(said) : usualMinutes);
}
