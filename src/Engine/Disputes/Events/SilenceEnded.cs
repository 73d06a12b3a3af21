namespace Parley.Disputes.Events;

/// <summary>The commit's actor ended a silence before its time. Stands in the administration stream.</summary>
/// <param name="Silence">The silence's id.</param>
public sealed record SilenceEnded(string Silence) : DisputeEvent;
