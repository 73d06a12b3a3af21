using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>
/// The cases of a pack: <c>tests/*.test.json</c> in its folder. They run in memory on simulated time, so nothing outside is touched.
/// <see cref="Tests"/> can feed a theory of any test framework, one case a row.
/// </summary>
public sealed class PackTestSuite
{
    private readonly Pack? pack;

    private PackTestSuite(Pack? pack, IReadOnlyList<PackTest> tests, IReadOnlyList<Finding> findings) => (this.pack, Tests, Findings) = (pack, tests, findings);

    /// <summary>The cases, by file name and then as they stand in the file; empty after an error.</summary>
    public IReadOnlyList<PackTest> Tests { get; }

    /// <summary>What is wrong with the pack or with the files of its tests.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a pack and its cases. A pack without the folder <c>tests</c> has none.</summary>
    /// <param name="packFolder">The folder of the pack.</param>
    /// <returns>The cases; after an error none, and what is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packFolder"/> is null.</exception>
    public static PackTestSuite Load(string packFolder)
    {
        ArgumentNullException.ThrowIfNull(packFolder);
        return Of(PackFolder.Read(packFolder).Judge(), CancellationToken.None);
    }

    /// <summary>The cases of a folder that was taken in whole: what they test is what is used.</summary>
    internal static PackTestSuite Of(FoundPack found, CancellationToken cancellationToken)
    {
        if (found.Pack is not { } pack) return new PackTestSuite(null, [], found.Result.Findings);
        var findings = new Findings();
        var tests = TestFolder.Read(found.Tests, pack, findings, cancellationToken);
        var hasErrors = findings.HasErrors || found.Tests.Findings.Count > 0;
        return new PackTestSuite(pack, hasErrors ? [] : tests, [.. found.Result.Findings, .. found.Tests.Findings, .. findings.All]);
    }

    /// <summary>Runs every case.</summary>
    /// <param name="cancellationToken">Stops between and within cases.</param>
    /// <returns>What came of it; no results after an error of reading.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<PackTestReport> RunAsync(CancellationToken cancellationToken = default)
    {
        if (pack is null) return new PackTestReport([], new PackTestCoverage([]), Findings);
        var reached = new Reached(pack);
        var results = new List<PackTestResult>(Tests.Count);
        foreach (var test in Tests) results.Add(await test.RunAsync(reached, cancellationToken).ConfigureAwait(false));
        return new PackTestReport(results, reached.Coverage(), Findings);
    }
}
