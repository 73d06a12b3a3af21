namespace Parley.Rules.Cells;

/// <summary>How much work is left, in parts of conditions judged: no pack may keep its checker busy for ever. Not safe for use by several threads at once.</summary>
internal sealed class CellBudget(long whole)
{
    /// <summary>What a single question may take.</summary>
    public const long MostOfOne = 200_000;

    private long leftOfAll = whole;
    private long leftOfOne;

    /// <summary>Whether nothing is left for any further question.</summary>
    public bool IsSpent => leftOfAll <= 0;

    public void Begin() => leftOfOne = Math.Min(MostOfOne, leftOfAll);

    /// <returns>False when the question has taken all it may.</returns>
    public bool Spend(long parts)
    {
        leftOfAll -= parts;
        leftOfOne -= parts;
        return leftOfOne >= 0;
    }
}
