namespace Parley.Disputes.Events;

/// <summary>The superior named the unit that takes the matter.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Reason">Why.</param>
public sealed record Designated(string Unit, Tier Tier, PersonalText? Reason) : DisputeEvent;
