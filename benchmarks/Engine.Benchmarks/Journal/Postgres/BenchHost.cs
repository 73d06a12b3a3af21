using System.Globalization;
using Parley.Benchmarks.Running;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Postgres;

namespace Parley.Benchmarks.Journal.Postgres;

/// <summary>One host of <see cref="HostsWay"/>: warms up, waits to be told, sends its commands through the front door, and waits for its input to end.</summary>
internal static class BenchHost
{
    public static async Task RunAsync(IReadOnlyList<string> words)
    {
        var (connectionString, warm, measured) = (words[0], words[1], words[2]);
        var (number, disputes, inFlight) = (Number(words[3]), Number(words[4]), Number(words[5]));
        await LiveAsync(connectionString, warm, number, disputes / 2, inFlight);
        await using var journal = await PostgresJournal.OpenAsync(new(connectionString) { Schema = measured, Key = JournalRows.Key });
        var engine = Engine(journal);
        Console.WriteLine("ready");
        Console.ReadLine();
        await LiveAsync(engine, number, disputes, inFlight);
        Console.WriteLine("done");
        Console.ReadLine();
    }

    private static async Task LiveAsync(string connectionString, string schema, int number, int disputes, int inFlight)
    {
        await using var journal = await PostgresJournal.OpenAsync(new(connectionString) { Schema = schema, Key = JournalRows.Key });
        await LiveAsync(Engine(journal), number, disputes, inFlight);
    }

    private static Task LiveAsync(DisputeEngine engine, int number, int disputes, int inFlight) => Parallel.ForEachAsync(
        Enumerable.Range(0, disputes),
        new ParallelOptions { MaxDegreeOfParallelism = inFlight },
        async (dispute, _) => await DisputeLife.LiveAsync(engine, new DisputeId(string.Create(CultureInfo.InvariantCulture, $"h{number}-{dispute}")), HostsWay.CommandsEach));

    private static DisputeEngine Engine(PostgresJournal journal) =>
        new(journal, new PackShelf(PackFolder.Load(Repository.File("packs", "community")).OrThrow(), journal), new KeyRing(JournalRows.Key), TimeProvider.System);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
