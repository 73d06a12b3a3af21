namespace Parley.Disputes;

/// <summary>How dangerous a dispute is (预警等级), by the name its pack gives: <c>none</c>, <c>blue</c>, <c>yellow</c>, <c>orange</c>, <c>red</c> or others.
/// Levels are ordered by a <see cref="LevelScale"/>; a level alone has no rank. Never to be confused with a <see cref="Tier"/>.</summary>
/// <param name="Name">The name; compared ordinally.</param>
public readonly record struct Level(string Name)
{
    /// <summary>Not graded yet: the lowest level of every pack.</summary>
    public static Level None { get; } = new("none");

    /// <inheritdoc/>
    public override string ToString() => Name ?? None.Name;
}
