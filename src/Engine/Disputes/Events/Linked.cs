namespace Parley.Disputes.Events;

/// <summary>Another dispute belongs to this one.</summary>
/// <param name="Other">The other dispute.</param>
/// <param name="Reason">How they belong together.</param>
public sealed record Linked(DisputeId Other, PersonalText? Reason) : DisputeEvent;
