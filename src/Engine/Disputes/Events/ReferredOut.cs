namespace Parley.Disputes.Events;

/// <summary>Another body has the matter.</summary>
/// <param name="Body">The body.</param>
/// <param name="Reason">Why.</param>
public sealed record ReferredOut(string Body, PersonalText? Reason) : DisputeEvent;
