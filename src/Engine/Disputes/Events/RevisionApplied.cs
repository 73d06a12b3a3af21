namespace Parley.Disputes.Events;

/// <summary>The running episode moved to another revision of the rule pack.</summary>
/// <param name="Revision">The revision.</param>
public sealed record RevisionApplied(string Revision) : DisputeEvent;
