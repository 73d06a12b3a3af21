using System.Text;
using Parley.Host;

namespace Parley.Tests;

/// <summary>One run of the command line in this process, with what it wrote.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    /// <summary>Runs with the words of a command line, in English unless the words say otherwise.</summary>
    public static Task<Run> Parley(params string[] words) => With(input: string.Empty, words);

    public static Task<Run> With(string input, params string[] words) => With(input, _ => null, words);

    public static async Task<Run> With(string input, Func<string, string?> environment, params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, environment, isInteractive: false);
        var code = await CommandLine.RunAsync(words, terminal, TestContext.Current.CancellationToken);
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
