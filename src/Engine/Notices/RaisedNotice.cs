using Parley.Disputes;

namespace Parley.Notices;

/// <summary>What a silence asks of a notice.</summary>
/// <param name="Dispute">The dispute it is about.</param>
/// <param name="Unit">The unit that answers for the dispute; null where it is not known, and then no silence of a unit covers it.</param>
/// <param name="Text">The text, as <c>texts</c> names it.</param>
/// <param name="To">The post to tell, or null for a party.</param>
/// <param name="Level">The level when it was raised.</param>
internal readonly record struct RaisedNotice(DisputeId Dispute, string? Unit, string Text, Holder? To, Level Level);
