using Parley.Disputes;

namespace Parley.Notices;

/// <summary>A message to a post or a party. Holds nothing personal.</summary>
/// <param name="Dispute">The dispute it is about.</param>
/// <param name="Id">Its id within the dispute; the same on every try.</param>
/// <param name="Text">The text, as <c>texts</c> names it.</param>
/// <param name="To">The post to tell, or null for a party.</param>
/// <param name="Party">The party to tell, by id, or null for a post.</param>
/// <param name="Level">The level of the dispute when it was raised.</param>
/// <param name="At">When it was raised.</param>
public sealed record Notice(DisputeId Dispute, string Id, string Text, Holder? To, string? Party, Level Level, DateTimeOffset At);
