using System.Diagnostics;

namespace Parley.Tests.Postgres;

/// <summary>The programs of PostgreSQL that are installed here, run as somebody who is not root: as root they refuse.</summary>
internal static class Programs
{
    private const string Installed = "/usr/lib/postgresql";

    /// <summary>Ends whatever was left running, should the tests themselves be killed.</summary>
    private const string LongestLife = "20m";

    public static string? Folder { get; } = Find();

    private static string? Account { get; } = Environment.UserName == "root" ? (File.ReadAllText("/etc/passwd").Contains("\npostgres:", StringComparison.Ordinal) ? "postgres" : "nobody") : null;

    /// <summary>Gives a folder to the account the server runs as.</summary>
    public static void HandOver(string folder)
    {
        if (Account is not null) RunToEnd("chown", ["-R", Account, folder], folder);
    }

    public static void Run(string name, string folder, params string[] arguments) => RunToEnd(First(name), [.. Rest(name), .. arguments], folder);

    public static Process Start(string name, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("timeout", [LongestLife, First(name), .. Rest(name), .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} does not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public static void Signal(string signal, int process) => RunToEnd("kill", [$"-{signal}", process.ToString(System.Globalization.CultureInfo.InvariantCulture)], "/");

    private static string First(string name) => Account is null ? PathOf(name) : "setpriv";

    private static string[] Rest(string name) => Account is null ? [] : [$"--reuid={Account}", $"--regid={(Account == "nobody" ? "nogroup" : Account)}", "--clear-groups", PathOf(name)];

    private static string PathOf(string name) => Path.Combine(Folder ?? throw new InvalidOperationException("PostgreSQL is not installed."), name);

    private static void RunToEnd(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said.Result}{complained.Result}");
    }

    private static string? Find() => !Directory.Exists(Installed)
        ? null
        : Directory.GetDirectories(Installed).OrderByDescending(version => int.TryParse(Path.GetFileName(version), out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
}
