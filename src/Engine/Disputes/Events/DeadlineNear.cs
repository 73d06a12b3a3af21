namespace Parley.Disputes.Events;

/// <summary>A deadline is due soon; its holder is told. At most once for every setting of it.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Due">When it is due.</param>
public sealed record DeadlineNear(string Deadline, DateTimeOffset Due) : DisputeEvent;
