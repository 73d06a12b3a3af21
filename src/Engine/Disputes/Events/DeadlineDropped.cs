namespace Parley.Disputes.Events;

/// <summary>A deadline no longer applies.</summary>
/// <param name="Deadline">The deadline's id.</param>
public sealed record DeadlineDropped(string Deadline) : DisputeEvent;
