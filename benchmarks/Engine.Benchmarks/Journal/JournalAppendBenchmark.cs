using BenchmarkDotNet.Attributes;

namespace Parley.Benchmarks.Journal;

/// <summary>
/// How many appends a second the journal on SQLite takes, fully durable: with some callers in flight, with a transaction for each append, and beside the ceiling of the same rows
/// written in batches by nobody who waits.
/// </summary>
[Config(typeof(WholeRuns))]
public class JournalAppendBenchmark : IDisposable
{
    private const int Disputes = 4096;
    private const int Appends = Disputes * JournalRows.CommitsEach;
    private const int FewDisputes = 256;
    private const int FewAppends = FewDisputes * JournalRows.CommitsEach;
    private const int Callers = 256;
    private JournalRun? run;
    private JournalRun? slowly;

    [GlobalSetup]
    public void Prepare()
    {
        run = new(new JournalRows(Disputes));
        slowly = new(new JournalRows(FewDisputes));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        run?.Dispose();
        slowly?.Dispose();
        (run, slowly) = (null, null);
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Appends, Description = "ceiling: 256 to a transaction, nobody waits")]
    public Task Ceiling() => Run.RawAsync(Callers);

    [Benchmark(OperationsPerInvoke = Appends, Description = "journal, 256 in flight")]
    public Task Grouped256() => Run.AppendAsync(Callers, groupCommits: true);

    [Benchmark(OperationsPerInvoke = Appends, Description = "journal, 64 in flight")]
    public Task Grouped64() => Run.AppendAsync(64, groupCommits: true);

    [Benchmark(OperationsPerInvoke = FewAppends, Description = "journal, one caller")]
    public Task Alone() => Slowly.AppendAsync(1, groupCommits: true);

    [Benchmark(OperationsPerInvoke = FewAppends, Description = "bare transaction for each, nobody waits")]
    public Task BareTransactions() => Slowly.RawAsync(1);

    [Benchmark(OperationsPerInvoke = FewAppends, Description = "journal, 256 in flight, a transaction for each")]
    public Task Ungrouped256() => Slowly.AppendAsync(Callers, groupCommits: false);

    private JournalRun Run => Prepared(run);

    private JournalRun Slowly => Prepared(slowly);

    private static JournalRun Prepared(JournalRun? run) => run ?? throw new InvalidOperationException("The benchmark was not prepared.");
}
