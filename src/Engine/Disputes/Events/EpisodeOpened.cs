namespace Parley.Disputes.Events;

/// <summary>A further pass through the loop began.</summary>
/// <param name="Number">The number of the episode; the first one is 1 and has no such event.</param>
/// <param name="Cause">What brought the dispute back.</param>
/// <param name="Floor">The level this episode does not fall below.</param>
public sealed record EpisodeOpened(int Number, Outcome Cause, Level Floor) : DisputeEvent;
