using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Benchmarks.Journal;
using Parley.Disputes;
using Parley.Journal;
using Parley.Sqlite;

namespace Parley.Benchmarks.Running;

/// <summary>A journal with a million pending deadlines, written by its own appends: 100,000 disputes with ten each, four ranks, due over the twenty days to come.</summary>
internal sealed class PendingDeadlines : IDisposable
{
    public const int Disputes = 100_000;
    public const int Each = 10;
    private const string Statements =
        "SELECT s.name, d.rank, d.deadline FROM deadlines d CROSS JOIN streams s ON s.id = d.stream WHERE d.waits = 1 AND d.rank = ?1 AND d.due <= ?2 ORDER BY d.due LIMIT ?3";

    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench-").FullName;
    private readonly Connection connection;
    private readonly Statement bare;
    private readonly Statement probe;

    private PendingDeadlines()
    {
        Journal = SqliteJournal.Open(new(Database) { Key = JournalRows.Key });
        connection = Connection.Open(Database, SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(5));
        bare = connection.Prepare(Statements);
        probe = connection.Prepare("SELECT 1 FROM deadlines WHERE waits = 1 AND rank = ?1 AND due <= ?2 LIMIT 1");
    }

    public static DateTimeOffset NothingIsDue { get; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset SomeAreDue { get; } = NothingIsDue.AddDays(1);

    public SqliteJournal Journal { get; }

    private string Database => Path.Combine(folder, "disputes.db");

    public static async Task<PendingDeadlines> FillAsync()
    {
        var filled = new PendingDeadlines();
        await Parallel.ForEachAsync(Enumerable.Range(0, Disputes), new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (number, token) => await filled.Journal.AppendAsync(new([Part(number)]), token));
        return filled;
    }

    /// <summary>One bare probe of the index, which finds nothing.</summary>
    public void Probe()
    {
        if (probe.Bind(1, 4L).Bind(2, NothingIsDue).Step()) throw new InvalidOperationException("Nothing is due.");
    }

    /// <summary>The bare statement for as many rows of the lowest rank, every column looked at, no object made of it.</summary>
    public long Bare(int limit)
    {
        var (rows, bytes) = (0, 0L);
        for (bare.Bind(1, 1L).Bind(2, SomeAreDue).Bind(3, (long)limit); bare.Step(); rows++) bytes += bare.Bytes(0).Length + bare.Bytes(2).Length;
        return rows == limit ? bytes : throw new InvalidOperationException("There are more of them.");
    }

    public void Dispose()
    {
        connection.Dispose();
        Journal.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }

    private static AppendPart Part(int number)
    {
        var stream = $"d-{(uint)number * 2654435761u:x8}-{number.ToString(CultureInfo.InvariantCulture)}";
        var rank = (number % 100) switch { 0 => 4, <= 5 => 3, <= 25 => 2, _ => 1 };
        var row = new JournalRow(stream, 1, new($"c{number.ToString(CultureInfo.InvariantCulture)}"), new byte[32], NothingIsDue, new byte[200], new byte[100], new byte[32]);
        return new(row)
        {
            Summary = new(new(stream), 1, Stage.Resolving, new("yellow"), new("township"), "liaohe", 1, "police", "noise", NothingIsDue, NothingIsDue, "9f2c41d07be35a68", 1, 0),
            Deadlines = [.. Enumerable.Range(0, Each).Select(i => new DeadlineRow(new(stream), Deadline(number, i), rank))],
        };
    }

    /// <summary>Spread evenly, no two at one moment: a twentieth is due within a day.</summary>
    private static Deadline Deadline(int number, int index) => new(
        $"session-{index.ToString(CultureInfo.InvariantCulture)}", "session", new Holder("officer", "liaohe"), "SessionRecorded", NothingIsDue,
        NothingIsDue + (TimeSpan.FromDays(20) * (((uint)((number * Each) + index) * 2654435761u) / (double)uint.MaxValue)) + TimeSpan.FromTicks(1), NothingIsDue, "7d");
}
