using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Parley.Benchmarks.Journal;

/// <summary>
/// How many appends a second the journal on SQLite takes, fully durable: with some callers in flight, with a transaction for each append, and beside the ceiling of the same rows
/// written in batches by nobody who waits.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 7, invocationCount: 1)]
public class JournalAppendBenchmark : IDisposable
{
    private const int Disputes = 4096;
    private const int Appends = Disputes * JournalRows.CommitsEach;
    private const int Callers = 256;
    private JournalRun? run;

    [GlobalSetup]
    public void Prepare() => run = new(new JournalRows(Disputes));

    [GlobalCleanup]
    public void Dispose()
    {
        run?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Appends, Description = "ceiling: 256 to a transaction, nobody waits")]
    public Task Ceiling() => Run.RawAsync(Callers);

    [Benchmark(OperationsPerInvoke = Appends, Description = "journal, 256 in flight")]
    public Task Grouped256() => Run.AppendAsync(Callers, groupCommits: true);

    [Benchmark(OperationsPerInvoke = Appends, Description = "journal, 64 in flight")]
    public Task Grouped64() => Run.AppendAsync(64, groupCommits: true);

    [Benchmark(OperationsPerInvoke = Appends, Description = "journal, one caller")]
    public Task Alone() => Run.AppendAsync(1, groupCommits: true);

    [Benchmark(OperationsPerInvoke = Appends, Description = "bare transaction for each, nobody waits")]
    public Task BareTransactions() => Run.RawAsync(1);

    [Benchmark(OperationsPerInvoke = Appends, Description = "journal, 256 in flight, a transaction for each")]
    public Task Ungrouped256() => Run.AppendAsync(Callers, groupCommits: false);

    private JournalRun Run => run ?? throw new InvalidOperationException("The benchmark was not prepared.");
}
