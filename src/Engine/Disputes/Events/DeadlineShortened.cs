namespace Parley.Disputes.Events;

/// <summary>A rise of the level made a deadline due sooner.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Due">When at the latest (inclusive); never later than before.</param>
/// <param name="Limit">The length it follows from now.</param>
public sealed record DeadlineShortened(string Deadline, DateTimeOffset Due, string Limit) : DisputeEvent;
