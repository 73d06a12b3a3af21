using System.Diagnostics;
using System.Globalization;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>What spoils system calls, where the machine has it and lets it; else the test is skipped.</summary>
internal static class Strace
{
    /// <summary>Every call by which the journal changes a file. Not <c>write</c>: by that the runtime names its threads, and the journal never uses it.</summary>
    public static readonly string[] Writes = ["pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename"];

    private static readonly Lazy<bool> Works = new(() =>
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", ["-f", "-qqq", "-e", "trace=pwrite64", "true"]) { RedirectStandardError = true });
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    /// <summary>Kills the process at one of its calls. Strace counts each call by itself and in each thread.</summary>
    public static string[] Killing(string trace, string call, int when) =>
        ["-o", trace, "-e", $"trace={call}", "-e", $"inject={call}:signal=SIGKILL:when={when.ToString(CultureInfo.InvariantCulture)}"];

    /// <summary>Lets calls on some files fail; only these are counted.</summary>
    public static string[] Spoiling(string trace, IEnumerable<string> files, string call, string how, string when) =>
        ["--seccomp-bpf", "-o", trace, .. Only(files), "-e", $"trace={call}", "-e", $"inject={call}:{how}:when={when}"];

    /// <summary>Records the writing calls, and others that are named, on some files or on all.</summary>
    public static string[] Recording(string trace, IEnumerable<string> files, params string[] others) => ["--seccomp-bpf", "-o", trace, .. Only(files), "-e", $"trace={string.Join(',', Writes.Concat(others))}"];

    private static IEnumerable<string> Only(IEnumerable<string> files) => files.SelectMany(file => new[] { "-P", file });

    public static void SkipUnlessItWorks() => Assert.SkipUnless(OperatingSystem.IsLinux() && Works.Value, "Spoiling system calls needs strace and the right to trace.");
}
