using System.Globalization;
using Parley.Benchmarks.Deciding;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Benchmarks.Running;

/// <summary>A journal on SQLite with many disputes of ten commits and one of ten thousand, all made through the front door.</summary>
internal sealed class LongDisputes : IAsyncDisposable
{
    public const int Short = 10;
    public const int Long = 10_000;
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private readonly SqliteJournal journal;
    private readonly PackShelf packs;
    private readonly CommitCodecs codecs;
    private readonly Decider decider = new();
    private readonly int shortOnes;
    private int used;

    private LongDisputes(int shortOnes)
    {
        this.shortOnes = shortOnes;
        journal = SqliteJournal.Open(new(Database));
        packs = new PackShelf(PackFolder.Load(Repository.File("packs", "community")).OrThrow(), journal);
        codecs = new CommitCodecs(new KeyRing(journal.Key));
    }

    public static DisputeId LongOne { get; } = new("d-long");

    private string Database => Path.Combine(folder, "disputes.db");

    public static async Task<LongDisputes> FillAsync(int shortOnes)
    {
        var disputes = new LongDisputes(shortOnes);
        var engine = disputes.ColdEngine();
        await disputes.MakeAsync(engine, LongOne, Long);
        await Parallel.ForEachAsync(Enumerable.Range(0, shortOnes), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) => await disputes.MakeAsync(engine, ShortOne(number), Short));
        return disputes;
    }

    /// <summary>An engine that has loaded nothing yet; what is costly to make and holds nothing of a dispute is shared.</summary>
    public DisputeEngine ColdEngine() => new(journal, packs, codecs, new FixedClock(), decider);

    /// <summary>A dispute of ten commits that nobody has asked for yet.</summary>
    public DisputeId NextShortOne() => used < shortOnes ? ShortOne(used++) : throw new InvalidOperationException("All short disputes were used.");

    public void ForgetSnapshots()
    {
        using var connection = Connection.Open(Database, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, TimeSpan.FromSeconds(5));
        connection.Execute("DELETE FROM snapshots");
    }

    public async ValueTask DisposeAsync()
    {
        await journal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static DisputeId ShortOne(int number) => new($"d-{number.ToString("D5", CultureInfo.InvariantCulture)}");

    private async Task MakeAsync(DisputeEngine engine, DisputeId id, int commits)
    {
        await DisputeLife.LiveAsync(engine, id, commits);
        if ((await journal.HeadAsync(id.Value)).Version != commits) throw new InvalidOperationException($"{id} should have {commits} commits.");
    }
}
