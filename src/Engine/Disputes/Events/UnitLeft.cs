namespace Parley.Disputes.Events;

/// <summary>A unit that had joined left.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Reason">Why.</param>
public sealed record UnitLeft(string Unit, PersonalText? Reason) : DisputeEvent;
