namespace Parley.Disputes.Events;

/// <summary>The matter is a dispute and belongs here.</summary>
/// <param name="NotMediable">Whether the pack says the matter may not be mediated.</param>
/// <param name="Note">Free text.</param>
public sealed record ScreenedIn(bool NotMediable, PersonalText? Note) : DisputeEvent;
