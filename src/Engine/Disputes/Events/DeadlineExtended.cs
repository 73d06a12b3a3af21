namespace Parley.Disputes.Events;

/// <summary>A deadline got longer.</summary>
/// <param name="Deadline">The deadline's id.</param>
/// <param name="Due">When at the latest (inclusive).</param>
/// <param name="By">How much longer.</param>
/// <param name="Reason">Why.</param>
public sealed record DeadlineExtended(string Deadline, DateTimeOffset Due, Length By, PersonalText? Reason) : DisputeEvent;
