namespace Parley.Disputes.Events;

/// <summary>The superior named the unit that takes the matter.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Reason">Why.</param>
public sealed record Designated(string Unit, Tier Tier, PersonalText? Reason) : DisputeEvent
{
    /// <summary>The head whose instruction it is, where several stand together at the top of the ladder; else null. Something weaker needs that head's agreement.</summary>
    public Holder? Head { get; init; }
}
