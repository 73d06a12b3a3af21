using System.Diagnostics;

namespace Parley.Tests.Replay;

/// <summary>The host as a process of its own, so that it can be killed as a machine that loses power would.</summary>
internal static class HostProcess
{
    /// <summary>Runs to the end; gives the exit code and how long it took.</summary>
    public static async Task<(int ExitCode, TimeSpan Took)> RunAsync(IReadOnlyList<string> words)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Start(words);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Kills after a while; gives whether it was still running.</summary>
    public static async Task<bool> KillAfterAsync(IReadOnlyList<string> words, TimeSpan after)
    {
        using var process = Start(words);
        using var alarm = new CancellationTokenSource(after);
        try
        {
            await process.WaitForExitAsync(alarm.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            return true;
        }
    }

    /// <summary>Starts it, and gives what it writes, and what it complains of, line by line.</summary>
    public static Process Start(IReadOnlyList<string> words, Action<string>? wrote = null, Action<string>? complained = null, Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Parley.Host.dll"));
        foreach (var word in words) start.ArgumentList.Add(word);
        prepare?.Invoke(start);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
        process.OutputDataReceived += (_, line) => wrote?.Invoke(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => complained?.Invoke(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
