namespace Parley.Disputes.Events;

/// <summary>Something was done.</summary>
/// <param name="Text">What was done.</param>
/// <param name="Deadline">The duty it fulfils, by the id of its deadline, or null for a progress report.</param>
public sealed record ProgressRecorded(PersonalText Text, string? Deadline) : DisputeEvent;
