namespace Parley.Disputes.Events;

/// <summary>The other body answered.</summary>
/// <param name="Settled">Whether it dealt with the matter.</param>
/// <param name="Answer">What it answered.</param>
public sealed record ReferralAnswered(bool Settled, PersonalText? Answer) : DisputeEvent;
