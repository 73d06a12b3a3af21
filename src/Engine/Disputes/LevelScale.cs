using System.Collections.Immutable;

namespace Parley.Disputes;

/// <summary>The levels of a pack from lowest to highest; the first is <see cref="Level.None"/>. Immutable and safe to share between threads.</summary>
public sealed class LevelScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="levels">The levels from lowest to highest, without <see cref="Level.None"/>.</param>
    /// <exception cref="ArgumentException">A level is named twice, or <c>none</c> is among them.</exception>
    public LevelScale(IEnumerable<Level> levels)
    {
        Levels = [Level.None, .. levels];
        if (Levels.Distinct().Count() != Levels.Length) throw new ArgumentException("Each level is named once, and none is always the lowest.", nameof(levels));
    }

    /// <summary>All levels from lowest to highest, <see cref="Level.None"/> first.</summary>
    public ImmutableArray<Level> Levels { get; }

    /// <summary>The highest level.</summary>
    public Level Highest => Levels[^1];

    /// <summary>The place of a level on the scale.</summary>
    /// <param name="level">The level.</param>
    /// <returns>0 for none, 1 for the lowest graded level and so on; -1 when the scale does not have it.</returns>
    public int RankOf(Level level) => Levels.IndexOf(level);

    /// <summary>The higher of two levels.</summary>
    /// <param name="one">One level.</param>
    /// <param name="other">The other.</param>
    /// <returns>The one of higher rank; a level the scale does not have counts as lowest.</returns>
    public Level Higher(Level one, Level other) => RankOf(one) >= RankOf(other) ? one : other;

    /// <summary>The next level up.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The level one above; the highest stays.</returns>
    public Level OneAbove(Level level) => Levels[Math.Min(RankOf(level) + 1, Levels.Length - 1)];
}
