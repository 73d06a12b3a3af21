using System.Diagnostics;
using System.Globalization;
using Parley.Clerk;
using Parley.Packs;

namespace Parley.Tests.Postgres.Faults;

/// <summary>
/// Two processes work on the same cases on one server, and one of them and the server are killed in turn at random moments, as if their machines had lost power (PARLEY_KILLS says how often; else 2).
/// Whatever was acknowledged is there, the journal is whole, and whoever goes on ends with the same history.
/// </summary>
[Collection(nameof(Processes))]
public sealed class KilledTests : IDisposable
{
    private const int Cases = 30;
    private const int Workers = 4;
    private const int Hosts = 2;
    private static readonly Pack Pack = ShippedRules.Of(RepositoryRoot.File("packs", "community"));
    private readonly string folder = Directory.CreateTempSubdirectory("parley-killed-").FullName;
    private readonly Dictionary<string, int> kills = new(StringComparer.Ordinal) { ["host"] = 0, ["server"] = 0, ["idle"] = 0 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Whichever_of_hosts_and_server_is_killed_what_was_acknowledged_is_kept_and_the_work_ends_with_the_same_history()
    {
        SharedServer.MustBeInstalled();
        var wanted = int.Parse(Environment.GetEnvironmentVariable("PARLEY_KILLS") ?? "2", CultureInfo.InvariantCulture);
        using var server = new Server();
        var (expected, took) = await CalmAsync(server);
        var (acknowledged, unacknowledged) = (0, 0);

        for (var seed = 0; seed < (wanted + 1) / 2; seed++)
        {
            var found = await RoundAsync(server, new Random(seed), took, expected);
            (acknowledged, unacknowledged) = (acknowledged + found.Sum(f => f.Acknowledged), unacknowledged + found.Sum(f => f.Unacknowledged));
        }

        var struck = string.Create(CultureInfo.InvariantCulture, $"{kills["host"]} kills of a host, {kills["server"]} of the server, {kills["idle"]} of them when all work was done");
        var kept = string.Create(CultureInfo.InvariantCulture, $"{acknowledged} steps acknowledged before, {unacknowledged} stored and not acknowledged");
        TestContext.Current.TestOutputHelper?.WriteLine($"{struck}; {kept}");
        (kills["host"] + kills["server"]).ShouldBeGreaterThanOrEqualTo(wanted);
    }

    /// <summary>The history when nothing fails, and how long the work takes.</summary>
    private async Task<(string History, TimeSpan Took)> CalmAsync(Server server)
    {
        var (place, receipts) = Begin(server);
        using var clerk = Start(place, receipts);
        await clerk.SaysAsync("working");
        var began = Stopwatch.GetTimestamp();
        (await clerk.EndAsync()).ShouldBe(0, clerk.Complaint);
        var took = Stopwatch.GetElapsedTime(began);
        return (await FinishAsync(new Inspection(place, Pack, receipts, Cases)), took);
    }

    /// <summary>New cases; a host and the server are killed, sometimes the one first and sometimes the other.</summary>
    private async Task<List<Findings>> RoundAsync(Server server, Random random, TimeSpan took, string expected)
    {
        var (place, receipts) = Begin(server);
        var inspection = new Inspection(place, Pack, receipts, Cases);
        using var staying = Start(place, receipts);
        using var killed = Start(place, receipts);
        await staying.SaysAsync("working");
        await killed.SaysAsync("working");
        var found = new List<Findings>();
        var hostFirst = random.Next(2) == 0;
        foreach (var isHost in (bool[])[hostFirst, !hostFirst])
        {
            await Task.Delay(took * 0.8 * random.NextDouble(), Cancel);
            if (staying.HasEnded && killed.HasEnded) kills["idle"]++;
            kills[isHost ? "host" : "server"]++;
            if (isHost) await KillAsync(killed);
            else Restart(server);
            found.Add(await LookAsync(inspection, staying, killed));
        }

        await killed.EndAsync();
        (await staying.EndAsync()).ShouldBe(0, staying.Complaint);
        (await FinishAsync(inspection)).ShouldBe(expected);
        return found;
    }

    private static async Task KillAsync(ClerkProcess host)
    {
        host.Kill();
        await host.EndAsync();
    }

    private static void Restart(Server server)
    {
        server.Kill();
        server.Start();
    }

    /// <summary>Everybody waits while the journal is looked at, whatever they are doing.</summary>
    private static async Task<Findings> LookAsync(Inspection inspection, params ClerkProcess[] clerks)
    {
        var stopped = clerks.Where(clerk => !clerk.HasEnded && clerk.Stop()).ToList();
        var found = await inspection.LookAsync(Cancel);
        stopped.ForEach(clerk => clerk.GoOn());
        found.Lost.ShouldBeEmpty();
        found.Damage.ShouldBeNull();
        found.Unacknowledged.ShouldBeLessThanOrEqualTo(Hosts * Workers, "each worker waits for one step at a time");
        return found;
    }

    private static async Task<string> FinishAsync(Inspection inspection)
    {
        var (history, unsent, damage) = await inspection.FinishAsync(Workers, Cancel);
        damage.ShouldBeNull();
        (unsent.Pending, unsent.Dead).ShouldBe((0, 0));
        return history;
    }

    private (string Place, string Receipts) Begin(Server server)
    {
        var receipts = Path.Combine(folder, Path.GetRandomFileName());
        Receipts.Create(receipts, Cases);
        return (server.NewDatabase(), receipts);
    }

    private static ClerkProcess Start(string place, string receipts) => ClerkProcess.Start(
        ["work", place, RepositoryRoot.File("packs", "community"), receipts, Text(Cases), Text(Workers), "100000"]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
