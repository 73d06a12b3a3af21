namespace Parley.Disputes.State;

/// <summary>A level set by a person's judgement.</summary>
/// <param name="Level">The level.</param>
/// <param name="Lowers">Whether it lowered the level.</param>
/// <param name="Until">When it ends (exclusive).</param>
/// <param name="Ignores">The rules that matched when it was set; while it holds they do not raise the level again, others do.</param>
public sealed record LevelOverride(Level Level, bool Lowers, DateTimeOffset Until, EquatableArray<string> Ignores)
{
    /// <summary>The head whose instruction it is, where several stand together at the top of the ladder; else null.</summary>
    public Holder? Head { get; init; }
}
