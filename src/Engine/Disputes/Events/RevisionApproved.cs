namespace Parley.Disputes.Events;

/// <summary>A proposed revision was approved by the commit's actor. Stands in the administration stream.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="From">The moment from which it holds (inclusive), in UTC; null for at once.</param>
public sealed record RevisionApproved(string Revision, DateTimeOffset? From) : DisputeEvent;
