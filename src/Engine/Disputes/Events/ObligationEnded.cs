namespace Parley.Disputes.Events;

/// <summary>An obligation of the agreement ended.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="How">How it ended.</param>
/// <param name="Text">Free text, or why it was waived.</param>
public sealed record ObligationEnded(string Obligation, ObligationEnd How, PersonalText? Text) : DisputeEvent;
