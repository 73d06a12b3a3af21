using System.Text.Json;
using Parley.PackTests;

namespace Parley.Host.Commands.Test;

/// <summary>The report as it is written.</summary>
internal sealed record TestReportView(bool Passed, IReadOnlyList<TestCaseView> Cases, CoverageView Coverage, IReadOnlyList<FindingView> Findings)
{
    public static TestReportView Of(PackTestReport report, string language, string folder) => new(
        report.IsPassed,
        [.. report.Results.Select(r => TestCaseView.Of(r, language, folder))],
        CoverageView.Of(report.Coverage, folder),
        [.. report.Coverage.Findings.Select(f => FindingView.Of(f, language, folder))]);

    public string ToJson() => JsonSerializer.Serialize(this, HostJson.Indented);
}
