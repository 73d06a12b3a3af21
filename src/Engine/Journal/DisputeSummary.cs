using Parley.Disputes;

namespace Parley.Journal;

/// <summary>A dispute as lists show it; holds nothing personal.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Version">Its version.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="Level">Its level.</param>
/// <param name="Tier">The tier that answers for it.</param>
/// <param name="Unit">The unit that answers for it.</param>
/// <param name="Episode">The number of its episode, from 1.</param>
/// <param name="Ledger">The ledger it came from.</param>
/// <param name="Category">The kind of matter, or null.</param>
/// <param name="OpenedAt">When its first episode began.</param>
/// <param name="ChangedAt">When it last changed.</param>
/// <param name="Revision">The revision its episode is pinned to.</param>
/// <param name="DeadlinesKept">Deadlines met in time, all episodes.</param>
/// <param name="DeadlinesMissed">Deadlines that ran out, all episodes.</param>
public sealed record DisputeSummary(
    DisputeId Dispute,
    long Version,
    Stage Stage,
    Level Level,
    Tier Tier,
    string Unit,
    int Episode,
    string Ledger,
    string? Category,
    DateTimeOffset OpenedAt,
    DateTimeOffset ChangedAt,
    string Revision,
    int DeadlinesKept,
    int DeadlinesMissed)
{
    /// <summary>The person who answers for it, or null.</summary>
    public string? Lead { get; init; }

    /// <summary>The people who work on it.</summary>
    public EquatableArray<string> Handlers { get; init; }

    /// <summary>The people whom units that joined have sent.</summary>
    public EquatableArray<string> Helpers { get; init; }
}
