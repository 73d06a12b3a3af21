namespace Parley.Disputes.Events;

/// <summary>The channel took the assignment on.</summary>
/// <param name="Note">Free text.</param>
public sealed record TakenOn(PersonalText? Note) : DisputeEvent;
