namespace Parley.Disputes.Events;

/// <summary>The office stopped watching.</summary>
/// <param name="Reason">Why.</param>
public sealed record WatchingStopped(PersonalText? Reason) : DisputeEvent;
