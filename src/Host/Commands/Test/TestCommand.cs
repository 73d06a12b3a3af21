using System.CommandLine;
using Parley.PackTests;
using Parley.Reading;

namespace Parley.Host.Commands.Test;

/// <summary><c>parley test</c>: runs the cases of a pack and says what they reach.</summary>
internal static class TestCommand
{
    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Required(terminal);
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var least = new Option<decimal>("--min-coverage")
        {
            Description = terminal.Say("The least coverage in percent; below it the command fails.", "最低覆盖率（百分比），低于该值即失败。"),
            DefaultValueFactory = _ => 0,
        };
        least.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<decimal>() is < 0 or > 100) result.AddError(terminal.Say("--min-coverage is from 0 to 100", "--min-coverage 应在 0 到 100 之间"));
        });
        var command = new Command("test", terminal.Say("Run the tests of a rule pack.", "运行规则包的测试用例。")) { pack, format, least };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(pack), parsed.GetRequiredValue(format), parsed.GetValue(least), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string folder, string format, decimal least, CancellationToken cancellationToken)
    {
        PackArgument.MustExist(folder);
        var report = await PackTestSuite.Load(folder).RunAsync(cancellationToken);
        var errors = report.Findings.Where(f => f.Severity == Severity.Error).ToList();
        foreach (var error in errors) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(error, terminal.Language, folder)));
        if (errors.Count > 0) throw new HostException(ExitCodes.Errors, HostMessages.TestsNotRun, folder, errors.Count);

        var view = TestReportView.Of(report, terminal.Language, folder);
        if (format == FormatOption.Json) terminal.Out.WriteLine(view.ToJson());
        else TestReportText.Write(terminal, view);
        var isCovered = report.Coverage.Percent >= least;
        if (!isCovered) terminal.Complain(HostMessages.CoverageTooLow, report.Coverage.Percent, least);
        return report.IsPassed && isCovered ? ExitCodes.Ok : ExitCodes.TestsFailed;
    }
}
