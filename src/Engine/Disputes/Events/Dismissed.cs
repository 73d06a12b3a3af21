namespace Parley.Disputes.Events;

/// <summary>The matter was not taken on.</summary>
/// <param name="Reason">Why.</param>
/// <param name="OutsideRoute">Where else the people can turn.</param>
public sealed record Dismissed(PersonalText? Reason, PersonalText? OutsideRoute) : DisputeEvent;
