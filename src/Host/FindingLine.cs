using System.Globalization;

namespace Parley.Host;

/// <summary>A finding as one line, the way compilers write them: editors and terminals find the place.</summary>
internal static class FindingLine
{
    public static string Of(FindingView finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}:{finding.Column} {finding.Severity} {finding.Id} {finding.Message} {finding.Remedy}");
}
