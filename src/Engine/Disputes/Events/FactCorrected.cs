namespace Parley.Disputes.Events;

/// <summary>A fact was corrected.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="Value">The right value, or null for unknown.</param>
/// <param name="Reason">Why.</param>
public sealed record FactCorrected(string Fact, FactValue? Value, PersonalText? Reason) : DisputeEvent;
