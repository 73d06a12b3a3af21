namespace Parley.Disputes.Events;

/// <summary>A deadline ran out.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Due">When it ran out.</param>
/// <param name="Setting">Which setting of it.</param>
public sealed record DeadlineMissed(string Deadline, DateTimeOffset Due, int Setting) : DisputeEvent;
