namespace Parley.Disputes.Events;

/// <summary>A deadline started; somebody holds a duty.</summary>
/// <param name="Deadline">The deadline.</param>
public sealed record DeadlineSet(Deadline Deadline) : DisputeEvent;
