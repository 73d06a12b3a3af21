namespace Parley.Disputes.Events;

/// <summary>Somebody is to be told.</summary>
/// <param name="Notice">The notice's id within the dispute.</param>
/// <param name="Text">The text, as <c>texts</c> names it.</param>
/// <param name="To">The post to tell; null for a party or informant.</param>
/// <param name="Party">The party to tell, by id; null for a post.</param>
/// <param name="Level">The level when it was raised.</param>
/// <param name="Route">The route that raised it, or null for the matrix or a step.</param>
public sealed record NoticeRaised(string Notice, string Text, Holder? To, string? Party, Level Level, string? Route) : DisputeEvent;
