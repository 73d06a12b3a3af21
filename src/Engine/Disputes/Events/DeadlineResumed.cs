namespace Parley.Disputes.Events;

/// <summary>A deadline runs on.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Due">When at the latest (inclusive).</param>
public sealed record DeadlineResumed(string Deadline, DateTimeOffset Due) : DisputeEvent;
