namespace Parley.Disputes.Events;

/// <summary>The dispute goes on in another one.</summary>
/// <param name="Target">The other dispute.</param>
/// <param name="Reason">Why.</param>
public sealed record MergedInto(DisputeId Target, PersonalText? Reason) : DisputeEvent;
