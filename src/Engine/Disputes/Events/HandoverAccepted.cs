namespace Parley.Disputes.Events;

/// <summary>A receiver accepted the report.</summary>
/// <param name="Note">Free text.</param>
public sealed record HandoverAccepted(PersonalText? Note) : DisputeEvent;
