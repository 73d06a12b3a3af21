namespace Parley.Disputes.Events;

/// <summary>A merge was taken back.</summary>
/// <param name="Target">The dispute it had gone on in.</param>
/// <param name="Reason">Why.</param>
public sealed record Unmerged(DisputeId Target, PersonalText? Reason) : DisputeEvent;
