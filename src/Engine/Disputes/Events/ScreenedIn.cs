namespace Parley.Disputes.Events;

/// <summary>The matter is a dispute and belongs here.</summary>
/// <param name="Note">Free text.</param>
public sealed record ScreenedIn(PersonalText? Note) : DisputeEvent;
