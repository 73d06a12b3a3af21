using System.Diagnostics;
using System.Globalization;
using Parley.Postgres;
using Parley.Tests.Postgres;

namespace Parley.Benchmarks.Journal.Postgres;

/// <summary>Hosts as processes of their own on one database; each has disputes of its own, as a balancer gives them that goes by the dispute.</summary>
internal sealed class HostsWay : Way
{
    /// <summary>The word that makes this program such a host.</summary>
    public const string Child = "durable-postgres-host";
    public const int CommandsEach = 10;
    public const int Commands = Disputes * CommandsEach;
    private const int Disputes = 1_000;
    private const int InFlight = 64;
    private readonly Process[] hosts;
    private readonly Func<long> size;

    private HostsWay(Process[] hosts, Func<long> size) => (this.hosts, this.size) = (hosts, size);

    /// <summary>Starts the hosts; they warm up in a schema of their own.</summary>
    public static async Task<Way> PrepareAsync(PostgresOptions warm, PostgresOptions measured, Server server, int count)
    {
        // Made before, so that no host waits for another to make them.
        foreach (var options in (PostgresOptions[])[warm, measured]) await (await PostgresJournal.OpenAsync(options)).DisposeAsync();
        var hosts = Enumerable.Range(0, count).Select(number => Start(server.ConnectionString, warm.Schema, measured.Schema, number, Disputes / count, InFlight / count)).ToArray();
        foreach (var host in hosts) await SaysAsync(host, "ready");
        return new HostsWay(hosts, () => SchemaSize.Of(server, measured.Schema));
    }

    public override async Task RunAsync()
    {
        foreach (var host in hosts) await host.StandardInput.WriteLineAsync("go");
        foreach (var host in hosts) await SaysAsync(host, "done");
    }

    public override ValueTask<long?> BytesAsync() => ValueTask.FromResult<long?>(size());

    public override async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            host.StandardInput.Close();
            await host.WaitForExitAsync();
            host.Dispose();
        }

        await base.DisposeAsync();
    }

    private static Process Start(string connectionString, string warm, string measured, int number, int disputes, int inFlight)
    {
        string[] words = [typeof(HostsWay).Assembly.Location, Child, connectionString, warm, measured, .. new[] { number, disputes, inFlight }.Select(n => n.ToString(CultureInfo.InvariantCulture))];
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", words) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The host does not start.");
    }

    private static async Task SaysAsync(Process host, string word)
    {
        if (await host.StandardOutput.ReadLineAsync() != word) throw new InvalidOperationException($"A host ended before it was {word}.");
    }
}
