using Parley.Benchmarks.Journal;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Benchmarks.Running;

/// <summary>Disputes of the community pack of which two deadlines each are overdue: fired by the round that looks for what is due, or by sending the same commands to whom they are known beforehand.</summary>
internal sealed class FiringWay : Way
{
    public const int Commands = Disputes * Each;
    private const int Disputes = 2_000;
    private const int Each = 2;
    private const int InFlight = 8;
    private const int Page = 1_000;
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private readonly ShiftedClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly SqliteJournal journal;
    private readonly DisputeEngine engine;
    private readonly List<DeadlineRow> known = [];
    private readonly bool looks;

    private FiringWay(bool looks)
    {
        this.looks = looks;
        journal = SqliteJournal.Open(new(Path.Combine(folder, "disputes.db")));
        engine = new DisputeEngine(journal, new PackShelf(PackFolder.Load(Repository.File("packs", "community")).OrThrow(), journal), new KeyRing(journal.Key), clock);
    }

    /// <param name="looks">Whether it looks for what is due while it fires.</param>
    public static async Task<Way> PrepareAsync(bool looks)
    {
        var way = new FiringWay(looks);
        await Parallel.ForEachAsync(Enumerable.Range(0, Disputes), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) => await DisputeLife.LiveAsync(way.engine, new DisputeId($"d-{number}"), 1));
        way.clock.Move(TimeSpan.FromDays(4));
        while (await way.journal.DueAsync(way.clock.GetUtcNow(), Page, way.known.LastOrDefault()) is { Count: > 0 } page) way.known.AddRange(page);
        if (way.known.Count != Commands) throw new InvalidOperationException($"{way.known.Count} deadlines are due.");
        return way;
    }

    public override async Task RunAsync()
    {
        if (!looks)
        {
            await Parallel.ForEachAsync(known.GroupBy(row => row.Dispute), new ParallelOptions { MaxDegreeOfParallelism = InFlight }, async (rows, token) =>
            {
                foreach (var row in rows) if (await engine.FireAsync(row.Dispute, row.Deadline, null, token) is not Accepted) throw new InvalidOperationException("What is due fires.");
            });
            return;
        }

        var fired = await engine.FireAllDueAsync(clock.GetUtcNow, InFlight, _ => ValueTask.CompletedTask, CancellationToken.None);
        if (fired != Commands) throw new InvalidOperationException($"{fired} have fired.");
    }

    public override async ValueTask DisposeAsync()
    {
        await journal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        await base.DisposeAsync();
    }
}
