using System.Text.Json;

namespace Parley.Host.Commands.Validate;

/// <summary>Findings as SARIF 2.1.0, for code scanners and editors.</summary>
internal static class SarifLog
{
    public static string Of(IReadOnlyList<FindingView> findings)
    {
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[] { new { tool = new { driver = Driver(findings) }, columnKind = "utf16CodeUnits", results = findings.Select(Result) } },
        };
        return JsonSerializer.Serialize(log, HostJson.Indented);
    }

    private static object Driver(IReadOnlyList<FindingView> findings) =>
        new { name = "parley", rules = findings.Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new { id }) };

    private static object Result(FindingView finding) => new
    {
        ruleId = finding.Id,
        level = finding.Severity,
        message = new { text = $"{finding.Message} {finding.Remedy}" },
        locations = new[]
        {
            new
            {
                physicalLocation = new
                {
                    artifactLocation = new { uri = Uri.EscapeDataString(finding.File).Replace("%2F", "/", StringComparison.Ordinal) },
                    region = new { startLine = finding.Line, startColumn = finding.Column },
                },
                logicalLocations = new[] { new { fullyQualifiedName = finding.Path } },
            },
        },
    };
}
