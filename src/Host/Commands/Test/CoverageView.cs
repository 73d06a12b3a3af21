using Parley.PackTests;

namespace Parley.Host.Commands.Test;

/// <summary>What the cases reached, as it is written.</summary>
internal sealed record CoverageView(decimal Percent, int Reached, int Total, IReadOnlyList<CoveredView> Items)
{
    public static CoverageView Of(PackTestCoverage coverage, string folder) =>
        new(coverage.Percent, coverage.Reached, coverage.Items.Count, [.. coverage.Items.Select(i => CoveredView.Of(i, folder))]);
}
