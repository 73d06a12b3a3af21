using Parley.Reading;

namespace Parley.PackTests;

/// <summary>What came of all cases of a pack.</summary>
/// <param name="Results">One for each case, in the order of the files.</param>
/// <param name="Coverage">What the cases reached.</param>
/// <param name="Findings">What is wrong with the pack or with the files of the tests; with an error nothing is run.</param>
public sealed record PackTestReport(IReadOnlyList<PackTestResult> Results, PackTestCoverage Coverage, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether every file could be read and every case holds.</summary>
    public bool IsPassed => Results.All(r => r.IsPassed) && Findings.All(f => f.Severity != Severity.Error);
}
