using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>When a settled dispute is visited again, and what each result does. Immutable.</summary>
internal sealed record FollowUpPlan
{
    public const int UsualCalmVisits = 2;

    /// <summary>No visits: a dispute may be closed as soon as it is settled.</summary>
    public static FollowUpPlan None { get; } = new();

    public ImmutableDictionary<Level, ImmutableArray<PlannedVisit>> Plan { get; init; } = ImmutableDictionary<Level, ImmutableArray<PlannedVisit>>.Empty;

    /// <summary>The visits while another body has the matter.</summary>
    public ImmutableDictionary<Level, ImmutableArray<PlannedVisit>> CheckIn { get; init; } = ImmutableDictionary<Level, ImmutableArray<PlannedVisit>>.Empty;

    /// <summary>From this level up, an uneasy visit opens the next episode; null when the level alone does not.</summary>
    public Level? UneasyReentersFrom { get; init; }

    /// <summary>The n-th uneasy visit of an episode opens the next one at any level; null when it does not.</summary>
    public int? UneasyReentersTime { get; init; }

    public bool FlaredReenters { get; init; } = true;

    public ReentryFloor Floor { get; init; }

    /// <summary>How many last visits must have been calm before it may be closed.</summary>
    public int CalmVisitsToClose { get; init; }

    /// <summary>How long after the last obligation was due there must be another visit; null for none.</summary>
    public Length? AfterLastObligation { get; init; }

    /// <summary>Where the days are from, or null.</summary>
    public string? Source { get; init; }

    public ImmutableArray<PlannedVisit> VisitsOf(Level level) => Plan.TryGetValue(level, out var visits) ? visits : [];

    public ImmutableArray<PlannedVisit> CheckInsOf(Level level) => CheckIn.TryGetValue(level, out var visits) ? visits : [];
}
