namespace Parley.Disputes.Events;

/// <summary>A proposed revision, or one that was approved for later, was rejected by the commit's actor. Stands in the administration stream.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Reason">Why; never names a party.</param>
public sealed record RevisionRejected(string Revision, string Reason) : DisputeEvent;
