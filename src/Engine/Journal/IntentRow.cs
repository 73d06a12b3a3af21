using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Somebody is to be told; kept until it was sent.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Text">The text, as <c>texts</c> names it.</param>
/// <param name="To">The post to tell, or null for a party.</param>
/// <param name="Party">The party to tell, or null for a post.</param>
/// <param name="Level">The level when it was raised.</param>
/// <param name="Route">The route that raised it, or null.</param>
/// <param name="At">When it was raised.</param>
public sealed record IntentRow(IntentKey Key, string Text, Holder? To, string? Party, Level Level, string? Route, DateTimeOffset At)
{
    /// <summary>The occasion, where the text does not say it; null when the text is that of the occasion.</summary>
    public string? Occasion { get; init; }

    /// <summary>The group its route puts it in, or null when its route groups nothing.</summary>
    public string? Group { get; init; }
}
