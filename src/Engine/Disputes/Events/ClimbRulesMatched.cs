namespace Parley.Disputes.Events;

/// <summary>The climb rules that match are others than before; a rule that newly matches moves the dispute up once, and again only after it stopped matching.</summary>
/// <param name="Rules">The rules that match now, by name.</param>
public sealed record ClimbRulesMatched(EquatableArray<string> Rules) : DisputeEvent;
