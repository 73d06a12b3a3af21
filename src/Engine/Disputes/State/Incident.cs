namespace Parley.Disputes.State;

/// <summary>Something that happened again.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Facts">What is known of it.</param>
public sealed record Incident(DateTimeOffset At, EquatableArray<NamedFact> Facts);
