namespace Parley.Disputes.Events;

/// <summary>The stage machine moved the dispute.</summary>
/// <param name="From">The stage it left.</param>
/// <param name="To">The stage it is in.</param>
/// <param name="Outcome">The outcome that moved it.</param>
public sealed record StageMoved(Stage From, Stage To, Outcome Outcome) : DisputeEvent;
