namespace Parley.Disputes.Events;

/// <summary>The channel declined the assignment.</summary>
/// <param name="Reason">Why.</param>
public sealed record Declined(PersonalText? Reason) : DisputeEvent;
