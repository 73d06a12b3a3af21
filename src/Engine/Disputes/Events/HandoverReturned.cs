namespace Parley.Disputes.Events;

/// <summary>A receiver handed the report back.</summary>
/// <param name="Reason">Why.</param>
public sealed record HandoverReturned(PersonalText? Reason) : DisputeEvent;
