namespace Parley.Disputes.Events;

/// <summary>The term of an override is over; no fall of the confirmed level.</summary>
/// <param name="Level">The level it had set.</param>
public sealed record OverrideEnded(Level Level) : DisputeEvent;
