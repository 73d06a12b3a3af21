namespace Parley.Packs;

/// <summary>What a length depends on. Level is danger; channel and difficulty are how hard settling is: the two are kept apart.</summary>
internal enum LengthBy
{
    Nothing,
    Level,
    Channel,
    Difficulty,
    Body,
    Tier,
}
