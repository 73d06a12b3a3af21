using System.CommandLine;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Commands.Validate;

/// <summary><c>validate</c>: every finding of a pack in one run.</summary>
internal static class ValidateCommand
{
    public const string Sarif = "sarif";
    public const string GitHub = "github";
    private const string OnError = "error";
    private const string OnWarning = "warning";

    public static Command Make(Terminal terminal)
    {
        var pack = PackArgument.Required(terminal);
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json, Sarif, GitHub);
        var failOn = new Option<string>("--fail-on")
        {
            Description = terminal.Say("From which severity the exit code is not 0.", "从哪个严重程度起返回非零退出码。"),
            DefaultValueFactory = _ => OnError,
        };
        failOn.AcceptOnlyFromAmong(OnError, OnWarning);
        var command = new Command("validate", terminal.Say("Check a rule pack and say everything that is wrong with it.", "检查规则包并列出全部问题。")) { pack, format, failOn };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(pack), parsed.GetRequiredValue(format), parsed.GetValue(failOn) == OnWarning));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string format, bool failOnWarning)
    {
        PackArgument.MustExist(folder);
        var result = PackFolder.Load(folder, TimeProvider.System.GetUtcNow());
        List<FindingView> findings = [.. result.Findings.Select(f => FindingView.Of(f, terminal.Language, folder))];
        FindingsWriter.Write(terminal.Out, findings, format);
        Summarise(terminal, folder, result);
        if (!result.IsUsable) return ExitCodes.Errors;
        return failOnWarning && Count(result, Severity.Warning) > 0 ? ExitCodes.Warnings : ExitCodes.Ok;
    }

    private static void Summarise(Terminal terminal, string folder, PackResult result)
    {
        var name = result.Pack?.ToString() ?? folder;
        var (errors, warnings) = (Count(result, Severity.Error), Count(result, Severity.Warning));
        terminal.Error.WriteLine(terminal.Say($"{name}: {errors} error(s), {warnings} warning(s)", $"{name}：{errors} 个错误，{warnings} 个警告"));
    }

    private static int Count(PackResult result, Severity severity) => result.Findings.Count(f => f.Severity == severity);
}
