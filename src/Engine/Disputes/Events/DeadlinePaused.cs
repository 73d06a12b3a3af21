namespace Parley.Disputes.Events;

/// <summary>A deadline was stopped.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Reason">The reason, a word of the pack.</param>
public sealed record DeadlinePaused(string Deadline, string Reason) : DisputeEvent;
