using System.CommandLine;
using System.Globalization;
using Parley.Delivery;
using Parley.Host.Commands;
using Parley.Journal;

namespace Parley.Host;

/// <summary>Runs one command line from its words to its exit code. Whatever goes wrong ends as a message with a stable id, never as a stack trace.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        terminal.Language = Languages.OfArguments(arguments) ?? terminal.Language;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = Languages.CultureOf(terminal.Language);
        var code = await GuardAsync(arguments, terminal, cancellationToken);
        return await FlushAsync(terminal) ? code : ExitCodes.UsageOrIo;
    }

    private static async Task<int> GuardAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return await ParseAndInvokeAsync(arguments, terminal, cancellationToken);
        }
        catch (HostException exception)
        {
            terminal.Complain(exception.Kind, exception.About);
            return exception.ExitCode;
        }
        catch (Exception exception)
        {
            return Explain(exception, terminal);
        }
    }

    private static Task<int> ParseAndInvokeAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var root = Root.Make(terminal);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(20),
            };
            return parsed.InvokeAsync(configuration, cancellationToken);
        }

        foreach (var error in parsed.Errors) terminal.Complain(HostMessages.NotUnderstood, OneLine(error.Message));
        return Task.FromResult(ExitCodes.UsageOrIo);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '。');

    private static int Explain(Exception exception, Terminal terminal)
    {
        switch (exception)
        {
            case JournalException journal: terminal.Complain(journal.Kind, journal.About); break;
            case DeliverySettingsException settings: Explain(settings, terminal); break;
            case OperationCanceledException: terminal.Complain(HostMessages.Stopped); break;
            case UnauthorizedAccessException: terminal.Complain(HostMessages.NoAccess, exception.Message); break;
            case IOException: terminal.Complain(HostMessages.InputOutput, exception.Message); break;
            default: terminal.Complain(HostMessages.ProgramFault, exception.GetType().Name, exception.Message); break;
        }

        return ExitCodes.UsageOrIo;
    }

    private static void Explain(DeliverySettingsException exception, Terminal terminal)
    {
        terminal.Complain(exception.Problem.Kind, exception.Problem.About);
        terminal.Complain(HostMessages.SettingRefused, exception.Setting);
    }

    /// <summary>Output that cannot be delivered (a full disk, a reader that went away) must not pass for success.</summary>
    private static async Task<bool> FlushAsync(Terminal terminal)
    {
        try
        {
            await terminal.Out.FlushAsync();
            return true;
        }
        catch (IOException exception)
        {
            terminal.Complain(HostMessages.InputOutput, exception.Message);
            return false;
        }
    }
}
