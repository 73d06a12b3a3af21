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
}
