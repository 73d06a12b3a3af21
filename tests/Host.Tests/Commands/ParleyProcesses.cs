using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Parley.Tests.Replay;

namespace Parley.Tests.Commands;

/// <summary>Processes of <c>parley</c> in a folder, with a database in their environment, and everything they said; disposing kills those that still run.</summary>
internal sealed class ParleyProcesses(string folder, string database) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private readonly ConcurrentQueue<string> said = new();
    private readonly List<Process> serving = [];

    /// <summary>Everything, on both outputs, of all of them.</summary>
    public string Said => string.Join('\n', said);

    /// <summary>Serves on a free port.</summary>
    /// <returns>Where.</returns>
    public async Task<Uri> ServeAsync()
    {
        const string Listening = "Listening on ";
        var heard = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Start(["serve", "--urls", "http://127.0.0.1:0"], line =>
        {
            if (line.StartsWith(Listening, StringComparison.Ordinal)) heard.TrySetResult(line[Listening.Length..]);
        });
        serving.Add(process);
        return new Uri(await heard.Task.WaitAsync(Limit, TestContext.Current.CancellationToken));
    }

    /// <summary>Runs a command to its end.</summary>
    public async Task<Run> RunAsync(params string[] words)
    {
        var (wrote, complained) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        using var process = Start(words, wrote.Enqueue, complained.Enqueue);
        return new Run(await EndAsync(process), string.Join('\n', wrote), string.Join('\n', complained));
    }

    /// <summary>Stops those that serve, as a system does when it shuts down, one by one.</summary>
    public async Task StopAsync()
    {
        foreach (var process in serving)
        {
            using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            (await EndAsync(process)).ShouldBe(0);
        }
    }

    public void Dispose()
    {
        foreach (var process in serving)
        {
            if (!process.HasExited) process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }

    private Process Start(string[] words, Action<string> wrote, Action<string>? complained = null) => HostProcess.Start(
        words,
        line =>
        {
            said.Enqueue(line);
            if (line.Length > 0) wrote(line);
        },
        line =>
        {
            said.Enqueue(line);
            complained?.Invoke(line);
        },
        start =>
        {
            start.WorkingDirectory = folder;
            start.Environment["PARLEY_DB"] = database;
            start.Environment["LANG"] = "C";
        });

    private static async Task<int> EndAsync(Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }
}
