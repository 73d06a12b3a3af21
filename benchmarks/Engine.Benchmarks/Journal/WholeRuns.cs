using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;

namespace Parley.Benchmarks.Journal;

/// <summary>Each iteration is one whole run on a database of its own, in this process: what is measured is the disk and the writer, not a few instructions.</summary>
internal sealed class WholeRuns : ManualConfig
{
    public WholeRuns()
    {
        AddJob(Job.InProcess.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(7).WithInvocationCount(1).WithUnrollFactor(1));
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
