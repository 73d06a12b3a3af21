namespace Parley.Disputes.Events;

/// <summary>Something was done.</summary>
/// <param name="Text">What was done.</param>
public sealed record ProgressRecorded(PersonalText Text) : DisputeEvent;
