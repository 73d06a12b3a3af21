namespace Parley.Disputes.Events;

/// <summary>The commit's actor went back to a revision that was in force before. Stands in the administration stream.</summary>
/// <param name="Revision">The revision that comes back.</param>
/// <param name="Was">The revision that was in force and is left.</param>
/// <param name="Reason">Why; never names a party.</param>
public sealed record RevisionRolledBack(string Revision, string Was, string Reason) : DisputeEvent;
