namespace Parley.Disputes.Events;

/// <summary>A person set the level until a moment.</summary>
/// <param name="Level">The level.</param>
/// <param name="Lowers">Whether it lowered the level.</param>
/// <param name="Until">When it ends (exclusive).</param>
/// <param name="Reason">Why.</param>
public sealed record LevelOverridden(Level Level, bool Lowers, DateTimeOffset Until, PersonalText? Reason) : DisputeEvent;
