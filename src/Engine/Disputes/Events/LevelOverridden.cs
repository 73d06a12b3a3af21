namespace Parley.Disputes.Events;

/// <summary>A person set the level until a moment.</summary>
/// <param name="Level">The level.</param>
/// <param name="Lowers">Whether it lowered the level.</param>
/// <param name="Until">When it ends (exclusive).</param>
/// <param name="Reason">Why.</param>
public sealed record LevelOverridden(Level Level, bool Lowers, DateTimeOffset Until, PersonalText? Reason) : DisputeEvent
{
    /// <summary>The head whose instruction it is, where several stand together at the top of the ladder; else null. Something weaker needs that head's agreement.</summary>
    public Holder? Head { get; init; }
}
