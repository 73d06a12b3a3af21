namespace Parley.Disputes.Events;

/// <summary>The key of a person was destroyed.</summary>
/// <param name="Person">The party's id.</param>
public sealed record PersonErased(string Person) : DisputeEvent;
