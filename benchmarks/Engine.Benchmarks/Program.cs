using BenchmarkDotNet.Running;
using Parley.Benchmarks.Running;

switch (args)
{
    case ["catching-up"]:
        await using (var run = new CatchingUpRun()) await run.RunAsync();
        break;
    case ["pending-deadlines"]:
        await PendingDeadlinesRun.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
