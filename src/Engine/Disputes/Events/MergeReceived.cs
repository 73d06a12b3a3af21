namespace Parley.Disputes.Events;

/// <summary>Another dispute goes on in this one.</summary>
/// <param name="Source">The other dispute.</param>
/// <param name="Level">The level it brings; this one's never falls by it.</param>
public sealed record MergeReceived(DisputeId Source, Level Level) : DisputeEvent;
