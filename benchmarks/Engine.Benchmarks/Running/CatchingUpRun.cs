using System.Diagnostics;
using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Running;
using Parley.Sqlite;

namespace Parley.Benchmarks.Running;

/// <summary>
/// A day of downtime: so many disputes of the community pack in a SQLite file, their deadlines overdue at start, worked off as the deadline loop does while people send 50 commands a second.
/// How much later are these answered than when nothing else is done? Sizes come from PARLEY_DUE (disputes, default 50,000) and PARLEY_IN_FLIGHT.
/// </summary>
internal sealed class CatchingUpRun : IAsyncDisposable
{
    private const int BusyDisputes = 500;
    private const int IdleCommands = 1000;
    private static readonly Actor Reception = new("window-1", "reception@anping");
    private static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private readonly ShiftedClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly int overdue = Number("PARLEY_DUE", 50_000);
    private readonly int inFlight = Number("PARLEY_IN_FLIGHT", DeadlineLoop.InFlight);
    private readonly SqliteJournal journal;
    private readonly DisputeEngine engine;

    public CatchingUpRun()
    {
        var pack = PackFolder.Load(Repository.File("packs", "community")).OrThrow();
        journal = SqliteJournal.Open(new(Path.Combine(folder, "disputes.db")));
        engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(journal.Key), clock);
    }

    public async Task RunAsync()
    {
        await ReportAsync("d", overdue);
        clock.Move(TimeSpan.FromDays(1));
        await ReportAsync("busy", BusyDisputes);
        var busy = Enumerable.Range(0, BusyDisputes).Select(i => IdOf("busy", i)).ToList();
        await new Latencies(engine, busy, Mediator).SendAsync(i => i < IdleCommands / 4);
        var idle = new Latencies(engine, busy, Mediator);
        await idle.SendAsync(i => i < IdleCommands);
        var backlog = await journal.BacklogAsync(clock.GetUtcNow());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"overdue at start {backlog.Count}, batch {DueRound.Batch}, disputes in flight {inFlight}"));
        Print("idle", idle);
        await CatchUpAsync(busy, idle.Percentile(0.99));
    }

    public async ValueTask DisposeAsync()
    {
        await journal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task CatchUpAsync(List<DisputeId> busy, double idle)
    {
        var started = Stopwatch.GetTimestamp();
        var reached = new SortedDictionary<int, TimeSpan>();
        var work = Task.Run(() => engine.FireAllDueAsync(clock.GetUtcNow, inFlight, _ => LookAsync(started, reached), CancellationToken.None));
        var during = new Latencies(engine, busy, Mediator);
        await during.SendAsync(_ => !work.IsCompleted);
        var (fired, took) = (await work, Stopwatch.GetElapsedTime(started));
        Print("catching up", during);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p99 ratio {during.Percentile(0.99) / idle:0.0}; {fired} fired in {took.TotalSeconds:0.0} s, {fired / took.TotalSeconds:0} a second"));
        foreach (var (rank, at) in reached.Reverse()) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rank {rank}: last seen on top of the backlog after {at.TotalSeconds:0.0} s"));
    }

    /// <summary>What the loop does after every batch, and which rank is on top.</summary>
    private async ValueTask LookAsync(long started, SortedDictionary<int, TimeSpan> reached)
    {
        var now = clock.GetUtcNow();
        await journal.BacklogAsync(now);
        if (await journal.DueAsync(now, 1) is [var top]) reached[top.Rank] = Stopwatch.GetElapsedTime(started);
    }

    private Task ReportAsync(string name, int count) => Parallel.ForEachAsync(
        Enumerable.Range(0, count),
        new ParallelOptions { MaxDegreeOfParallelism = 256 },
        async (i, token) =>
        {
            if (await engine.ReportAsync(Report(i), Reception, IdOf(name, i), cancellationToken: token) is not Accepted) throw new InvalidOperationException("The report is in order.");
        });

    private static DisputeId IdOf(string name, int number) => new($"{name}-{(uint)number * 2654435761u:x8}-{number.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Of a hundred one is red, five orange, twenty yellow.</summary>
    private static Report Report(int number) => new()
    {
        Ledger = "community",
        Category = "neighbour",
        Place = $"东村 {number.ToString(CultureInfo.InvariantCulture)}",
        Parties = [new($"Wang {number.ToString(CultureInfo.InvariantCulture)}"), new($"Li {number.ToString(CultureInfo.InvariantCulture)}")],
        Facts = new GivenFacts
        {
            ["peopleInvolved"] = 2,
            ["policeCalls"] = number % 100 is > 5 and <= 25 ? 2 : 0,
            ["injury"] = (number % 100) switch { 0 => "serious", <= 5 => "minor", _ => "none" },
            ["weaponSeen"] = false,
            ["violenceThreatened"] = false,
            ["selfHarmSpokenOf"] = false,
            ["alcohol"] = false,
            ["minorsInvolved"] = false,
            ["amountAtStake"] = 0,
        },
    };

    private static void Print(string what, Latencies found) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {found.Count} commands at 50 a second, p50 {found.Percentile(0.5):0.00} ms, p99 {found.Percentile(0.99):0.00} ms, worst {found.Percentile(1):0.00} ms"));

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
