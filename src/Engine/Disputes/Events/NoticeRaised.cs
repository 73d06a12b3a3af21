namespace Parley.Disputes.Events;

/// <summary>Somebody is to be told.</summary>
/// <param name="Notice">The notice's id within the dispute.</param>
/// <param name="Text">The text, as <c>texts</c> names it.</param>
/// <param name="To">The post to tell; null for a party or informant.</param>
/// <param name="Party">The party to tell, by id; null for a post.</param>
/// <param name="Level">The level when it was raised.</param>
/// <param name="Route">The route that raised it, or that says how it goes; null when none does.</param>
public sealed record NoticeRaised(string Notice, string Text, Holder? To, string? Party, Level Level, string? Route) : DisputeEvent
{
    /// <summary>The occasion, where the text does not say it; null when the text is that of the occasion.</summary>
    public string? Occasion { get; init; }

    /// <summary>The group its route puts it in: notices of the same group may go as one message. Null when its route groups nothing.</summary>
    public string? Group { get; init; }
}
