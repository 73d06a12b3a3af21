namespace Parley.Rules.Cells;

/// <summary>How much work is left, in parts of conditions judged: no pack may keep its checker busy for ever. Not safe for use by several threads at once.</summary>
internal sealed class CellBudget
{
    /// <summary>What a single question may take.</summary>
    public const long MostOfOne = 200_000;

    private long leftOfAll;
    private long leftOfOne;

    public CellBudget(long whole) => Whole = leftOfAll = whole;

    /// <summary>What all questions together may take.</summary>
    public long Whole { get; }

    public void Begin() => leftOfOne = Math.Min(MostOfOne, leftOfAll);

    /// <returns>False when the question has taken all it may.</returns>
    public bool Spend(long parts)
    {
        leftOfAll -= parts;
        leftOfOne -= parts;
        return leftOfOne >= 0;
    }
}
