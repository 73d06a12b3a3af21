namespace Parley.Disputes.Events;

/// <summary>Something happened again.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="Text">What happened.</param>
public sealed record IncidentRecorded(EquatableArray<NamedFact> Facts, PersonalText? Text) : DisputeEvent;
