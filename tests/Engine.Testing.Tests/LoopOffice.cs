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
    private readonly MasterKey key = MasterKey.Create();
    private readonly List<IJournal> journals = [];
    private readonly List<DeadlineLoop> loops = [];
    private readonly DeadlineFigures figures;
    private readonly bool sqlite;

    public LoopOffice(bool sqlite, DateTimeOffset? start = null, Pack? pack = null)
    {
        Pack = pack ?? Office.Pack;
        Clock = new FakeTimeProvider(start ?? Start);
        figures = new DeadlineFigures(Clock);
        this.sqlite = sqlite;
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
        var loop = new DeadlineLoop(another ? NewEngine() : Engine, Clock, Interval, figures, NullLogger<DeadlineLoop>.Instance);
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
            if ((await Engine.Journal.DueAsync(Clock.GetUtcNow(), 1, cancellationToken: Cancel)).Count == 0) return;
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

        foreach (var journal in journals) await journal.DisposeAsync();
        figures.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Another engine on SQLite shares nothing with the first but the file, as another process does; in memory they share the journal.</summary>
    private DisputeEngine NewEngine()
    {
        if (sqlite) journals.Add(SqliteJournal.Open(new SqliteOptions(Path.Combine(folder, "disputes.db")) { Key = key }));
        else if (journals.Count == 0) journals.Add(new MemoryJournal());
        var journal = journals[^1];
        return new(journal, new PackShelf(Pack, journal), new KeyRing(key), Clock);
    }
}
