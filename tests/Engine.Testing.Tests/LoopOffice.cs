using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Running;
using Parley.Sqlite;
using Parley.Testing;

namespace Parley.Tests.Testing;

/// <summary>An office whose deadlines are fired by the real loop, on a clock that jumps; in memory or in a SQLite file.</summary>
internal sealed class LoopOffice : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly string folder = Directory.CreateTempSubdirectory("parley-loop-").FullName;
    private readonly IJournal journal;
    private readonly KeyRing keys = new(MasterKey.Create());
    private readonly List<DeadlineLoop> loops = [];

    public LoopOffice(bool sqlite, DateTimeOffset? start = null, Pack? pack = null)
    {
        Pack = pack ?? Office.Pack;
        Clock = new FakeTimeProvider(start ?? Start);
        journal = sqlite ? SqliteJournal.Open(new SqliteOptions(Path.Combine(folder, "disputes.db")) { Key = MasterKey.Create() }) : new MemoryJournal();
        Engine = NewEngine();
    }

    public Pack Pack { get; }

    public FakeTimeProvider Clock { get; }

    public DisputeEngine Engine { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task ReportAsync(params string[] disputes)
    {
        foreach (var id in disputes) (await Engine.SendAsync(new DisputeId(id), Office.Harmless(), Office.Reception, null, Cancel)).ShouldBeOfType<Accepted>();
    }

    /// <summary>Starts a loop; a second one is another process on the same journal.</summary>
    public async Task StartAsync(bool another = false)
    {
        var loop = new DeadlineLoop(another ? NewEngine() : Engine, Clock, Interval, NullLogger<DeadlineLoop>.Instance);
        loops.Add(loop);
        await loop.StartAsync(Cancel);
    }

    /// <summary>The clock jumps, forward or back, without the loop noticing; then it ticks until nothing is due.</summary>
    public async Task JumpAsync(DateTimeOffset to)
    {
        Clock.AdjustTime(to);
        await TickAsync();
    }

    public async Task TickAsync()
    {
        for (var i = 0; i < 500; i++)
        {
            Clock.Advance(Interval);
            await Task.Delay(5, Cancel);
            if ((await journal.DueAsync(Clock.GetUtcNow(), 1, Cancel)).Count == 0) return;
        }

        throw new TimeoutException("The loop does not fire what is due.");
    }

    public async Task<Course> CourseAsync(string dispute) => await Course.ReadAsync(Engine, new DisputeId(dispute), Clock.GetUtcNow(), Cancel);

    /// <summary>How often each setting of each deadline fired.</summary>
    public async Task<IReadOnlyDictionary<string, int>> FiringsAsync(string dispute) =>
        (await CourseAsync(dispute)).Changes.Where(c => c.Commit.Header.Command == nameof(FireDeadline)).GroupBy(c => c.Commit.Command.Value).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        foreach (var loop in loops)
        {
            await loop.StopAsync(CancellationToken.None);
            loop.Dispose();
        }

        await journal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private DisputeEngine NewEngine() => new(journal, new PackShelf(Pack, journal), keys, Clock);
}
