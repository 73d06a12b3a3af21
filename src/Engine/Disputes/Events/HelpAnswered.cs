namespace Parley.Disputes.Events;

/// <summary>A request for help was answered.</summary>
/// <param name="Request">The request's id.</param>
/// <param name="Granted">Whether help comes.</param>
/// <param name="Answer">What the answer says.</param>
public sealed record HelpAnswered(string Request, bool Granted, PersonalText? Answer) : DisputeEvent;
