namespace Parley.Disputes.Events;

/// <summary>Another dispute no longer goes on in this one.</summary>
/// <param name="Source">The other dispute.</param>
public sealed record MergeReleased(DisputeId Source) : DisputeEvent;
