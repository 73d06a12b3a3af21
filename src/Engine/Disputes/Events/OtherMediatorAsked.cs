namespace Parley.Disputes.Events;

/// <summary>A party asked for another mediator.</summary>
/// <param name="Party">The party.</param>
/// <param name="Reason">Why.</param>
public sealed record OtherMediatorAsked(string Party, PersonalText? Reason) : DisputeEvent;
