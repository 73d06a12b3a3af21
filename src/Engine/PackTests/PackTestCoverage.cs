using Parley.Reading;

namespace Parley.PackTests;

/// <summary>What the tests of a pack reached.</summary>
/// <param name="Items">Everything that counts, in the order of its kind and then of the pack.</param>
public sealed record PackTestCoverage(IReadOnlyList<CoveredItem> Items)
{
    /// <summary>How many were reached.</summary>
    public int Reached => Items.Count(i => i.IsReached);

    /// <summary>A warning for each that was not reached, at its place in the pack.</summary>
    public IReadOnlyList<Finding> Findings =>
        [.. Items.Where(i => !i.IsReached).Select(i => new Finding(PackTestMessages.ReachedByNone, Severity.Warning, i.Position, [i.Name]))];

    /// <summary>The share that was reached, from 0 to 100, cut to one decimal place so that 100 is all of them; 100 when there is nothing to reach.</summary>
    public decimal Percent => Items.Count == 0 ? 100 : decimal.Floor(Reached * 1000m / Items.Count) / 10;
}
