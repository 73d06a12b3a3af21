namespace Parley.Disputes.Events;

/// <summary>A party asked for a review.</summary>
/// <param name="Review">The review's id.</param>
/// <param name="Party">The party.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviewRequested(string Review, string Party, PersonalText? Reason) : DisputeEvent;
