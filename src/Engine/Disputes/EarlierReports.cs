namespace Parley.Disputes;

/// <summary>What the front door counted in the ledgers when a report came in, as of its moment and source order. Handed to the decision, stored, never counted again.</summary>
/// <param name="SamePlace">Earlier reports at the same place within the pack's window.</param>
/// <param name="SameParties">Earlier reports of the same parties together within the pack's window; never one person's record.</param>
/// <param name="LastSamePlace">The moment of the last earlier report at the same place, whenever it was, or null.</param>
/// <param name="Likely">Active disputes of the same place or the same parties, newest first, at most ten.</param>
/// <param name="LastSameParties">The dispute of the last earlier report of the same parties together, whenever it was and however it ended, or null. Whether a new report is its flare-up is decided from its state.</param>
public sealed record EarlierReports(int SamePlace, int SameParties, DateTimeOffset? LastSamePlace, IReadOnlyList<DisputeId> Likely, DisputeId? LastSameParties = null)
{
    /// <summary>Nothing was found.</summary>
    public static EarlierReports Nothing { get; } = new(0, 0, null, []);

    /// <summary>Whether the same was found: lists are compared by what they hold.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when every figure, moment and dispute is the same.</returns>
    public bool Equals(EarlierReports? other) =>
        other is not null && (SamePlace, SameParties, LastSamePlace, LastSameParties) == (other.SamePlace, other.SameParties, other.LastSamePlace, other.LastSameParties) && Likely.SequenceEqual(other.Likely);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(SamePlace, SameParties, LastSamePlace, LastSameParties, Likely.Count);
}
