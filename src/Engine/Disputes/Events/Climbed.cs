namespace Parley.Disputes.Events;

/// <summary>Responsibility moved up.</summary>
/// <param name="From">The tier it leaves.</param>
/// <param name="To">The tier that answers now.</param>
/// <param name="Unit">The unit that answers now.</param>
/// <param name="Cause">The climb rule, the deadline or <c>command</c>.</param>
/// <param name="Reason">Why, when a person asked.</param>
public sealed record Climbed(Tier From, Tier To, string Unit, string Cause, PersonalText? Reason) : DisputeEvent;
