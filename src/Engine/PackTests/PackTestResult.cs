using Parley.Reading;

namespace Parley.PackTests;

/// <summary>What came of one case.</summary>
/// <param name="Test">The case.</param>
/// <param name="Failures">What was expected and did not come, each with its place in the file; empty when the case holds.</param>
public sealed record PackTestResult(PackTest Test, IReadOnlyList<Finding> Failures)
{
    /// <summary>Whether everything came as expected.</summary>
    public bool IsPassed => Failures.Count == 0;
}
