using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace Parley.Clerk;

/// <summary>A clerk as a process of its own, so that it can be killed or stopped as a machine would do it; under strace where its system calls are to be spoiled. Disposing kills it.</summary>
internal sealed class ClerkProcess : IDisposable
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(15);
    private readonly Process process;
    private readonly Channel<string> said = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> all = new();
    private readonly System.Text.StringBuilder complained = new();

    private ClerkProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not { } text) return;
            all.Enqueue(text);
            said.Writer.TryWrite(text);
        };
        process.ErrorDataReceived += (_, line) => complained.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Complaint => complained.ToString();

    /// <summary>Everything it has said so far.</summary>
    public IReadOnlyList<string> Said => [.. all];

    /// <summary>Starts a clerk.</summary>
    /// <param name="words">What it is to do.</param>
    /// <param name="strace">What strace is to do with it; empty to start it alone.</param>
    public static ClerkProcess Start(IReadOnlyList<string> words, params IReadOnlyList<string> strace)
    {
        var dotnet = Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
        string[] all = [.. strace.Count == 0 ? Array.Empty<string>() : ["strace", "-f", "-qqq", .. strace], dotnet, Path.Combine(AppContext.BaseDirectory, "Parley.Engine.Clerk.dll"), .. words];
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

        // The runtime's own pipes and memory files would be counted among the calls.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return new(Process.Start(start) ?? throw new InvalidOperationException("The clerk did not start."));
    }

    /// <summary>Waits until it has said a line.</summary>
    public async Task<string> SaysAsync(string beginning)
    {
        using var limit = new CancellationTokenSource(LongestSilence);
        while (true)
        {
            var line = await said.Reader.ReadAsync(limit.Token);
            if (line.StartsWith(beginning, StringComparison.Ordinal)) return line;
        }
    }

    public async Task TellAsync(string line) => await process.StandardInput.WriteLineAsync(line);

    /// <summary>Waits until it has ended; gives its exit code, 137 when it was killed.</summary>
    public async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(LongestLife);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public void Kill() => process.Kill();

    public bool HasEnded => process.HasExited;

    /// <summary>Stops it, whatever it is doing; false when it has ended.</summary>
    public bool Stop() => Signal("STOP");

    public bool GoOn() => Signal("CONT");

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private bool Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        return kill.ExitCode == 0;
    }
}
