namespace Parley.Disputes.Events;

/// <summary>Help was asked for.</summary>
/// <param name="Request">The request's id.</param>
/// <param name="Asked">Who is asked.</param>
/// <param name="What">What is needed.</param>
public sealed record HelpRequested(string Request, Holder Asked, PersonalText What) : DisputeEvent;
