namespace Parley.Disputes.Events;

/// <summary>Facts were added or renewed.</summary>
/// <param name="Facts">The facts by name.</param>
/// <param name="Source">Who or what they are from.</param>
public sealed record FactsRecorded(EquatableArray<NamedFact> Facts, string Source) : DisputeEvent;
