namespace Parley.Disputes.Events;

/// <summary>A closed or dismissed dispute came back.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Report">The new report that brought it back, or null.</param>
public sealed record Reopened(PersonalText? Reason, DisputeId? Report) : DisputeEvent;
