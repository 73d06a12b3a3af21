using System.Text.Json;

namespace Parley.Host.Commands.Validate;

/// <summary>Writes findings in the format asked for.</summary>
internal static class FindingsWriter
{
    public static void Write(TextWriter target, IReadOnlyList<FindingView> findings, string format)
    {
        switch (format)
        {
            case FormatOption.Json: target.WriteLine(JsonSerializer.Serialize(new { findings }, HostJson.Indented)); break;
            case ValidateCommand.Sarif: target.WriteLine(SarifLog.Of(findings)); break;
            case ValidateCommand.GitHub: WriteLines(target, findings, GitHubLine); break;
            default: WriteLines(target, findings, FindingLine.Of); break;
        }
    }

    private static void WriteLines(TextWriter target, IReadOnlyList<FindingView> findings, Func<FindingView, string> line)
    {
        foreach (var finding in findings) target.WriteLine(line(finding));
    }

    /// <summary>A workflow command of GitHub Actions, which shows the finding at its line.</summary>
    private static string GitHubLine(FindingView finding)
    {
        var command = finding.Severity == "note" ? "notice" : finding.Severity;
        return FormattableString.Invariant(
            $"::{command} file={Property(finding.File)},line={finding.Line},col={finding.Column},title={finding.Id}::{Data($"{finding.Message} {finding.Remedy}")}");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
