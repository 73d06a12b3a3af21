namespace Parley.Disputes.Events;

/// <summary>The loop is complete.</summary>
/// <param name="OpenPoint">What stays open.</param>
/// <param name="Note">Free text.</param>
public sealed record DisputeClosed(PersonalText? OpenPoint, PersonalText? Note) : DisputeEvent;
