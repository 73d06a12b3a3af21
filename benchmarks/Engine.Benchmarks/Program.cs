using BenchmarkDotNet.Running;
using Parley.Benchmarks.Journal.Postgres;
using Parley.Benchmarks.Journal.Sqlite;
using Parley.Benchmarks.Running;
using Parley.Benchmarks.Sending;

switch (args)
{
    case ["catching-up"]:
        await using (var run = new CatchingUpRun()) await run.RunAsync();
        break;
    case ["sending-notices"]:
        await using (var run = await SendingRun.StartAsync()) await run.RunAsync();
        break;
    case ["pending-deadlines"]:
        await PendingDeadlinesRun.RunAsync();
        break;
    case ["firing-deadlines"]:
        await FiringRun.RunAsync();
        break;
    case ["long-dispute"]:
        await LongDisputeRun.RunAsync();
        break;
    case ["durable-sqlite"]:
        await DurableOnSqliteRun.RunAsync();
        break;
    case ["durable-postgres"]:
        await DurableOnPostgresRun.RunAsync();
        break;
    case [HostsWay.Child, .. var words]:
        await BenchHost.RunAsync(words);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
