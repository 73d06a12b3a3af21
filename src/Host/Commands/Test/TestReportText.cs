using System.Globalization;

namespace Parley.Host.Commands.Test;

/// <summary>Writes the report for people: each case, what failed with its place, and what no case reaches.</summary>
internal static class TestReportText
{
    public static void Write(Terminal terminal, TestReportView report)
    {
        foreach (var test in report.Cases) Write(terminal, test);
        foreach (var kind in report.Coverage.Items.GroupBy(i => i.Kind))
        {
            terminal.Out.WriteLine(Line($"{Label(terminal, kind.Key)}: {kind.Count(i => i.Reached)}/{kind.Count()}"));
        }

        foreach (var finding in report.Findings) terminal.Out.WriteLine(FindingLine.Of(finding));
        var (percent, reached, total) = (report.Coverage.Percent, report.Coverage.Reached, report.Coverage.Total);
        var passed = report.Cases.Count(c => c.Passed);
        terminal.Out.WriteLine(terminal.Say(
            Line($"{passed} of {report.Cases.Count} cases hold; coverage {percent}% ({reached} of {total})"),
            Line($"{report.Cases.Count} 个用例中通过 {passed} 个；覆盖率 {percent}%（{reached}/{total}）")));
    }

    private static void Write(Terminal terminal, TestCaseView test)
    {
        terminal.Out.WriteLine(Line($"{(test.Passed ? terminal.Say("ok", "通过") : terminal.Say("failed", "失败"))} {test.File}:{test.Line} {test.Name}"));
        foreach (var failure in test.Failures) terminal.Out.WriteLine($"  {FindingLine.Of(failure)}");
    }

    private static string Label(Terminal terminal, string kind) => kind switch
    {
        "gradingRule" => terminal.Say("grading rules", "定级规则"),
        "threshold" => terminal.Say("threshold cells", "阈值"),
        "screeningRule" => terminal.Say("screening rules", "初核规则"),
        "assignmentRule" => terminal.Say("assignment rules", "分流规则"),
        "climbRule" => terminal.Say("climb rules", "提级规则"),
        "matrixRow" => terminal.Say("matrix rows", "通知矩阵"),
        _ => terminal.Say("routes", "通知路由"),
    };

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
