using System.Diagnostics;
using System.Globalization;
using Parley.Clerk;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Tests.Postgres.Faults;

/// <summary>
/// Three processes on one server send mixed commands to the same disputes, also under the same ids, while one of them is stopped now and then, whatever it is doing: none is lost, none doubled,
/// and every answer is one that could have been given one at a time. PARLEY_COMMANDS says how many each sends; 300 otherwise.
/// </summary>
[Collection(nameof(Processes))]
public sealed class CrowdTests(SharedServer server) : IDisposable
{
    private const int Hosts = 3;
    private const int Stops = 4;
    private static readonly TimeSpan Stopped = TimeSpan.FromMilliseconds(600);
    private readonly List<ClerkProcess> clerks = [];
    private readonly string folder = Directory.CreateTempSubdirectory("parley-crowd-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        clerks.ForEach(clerk => clerk.Dispose());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Three_processes_on_one_server_lose_nothing_double_nothing_and_answer_as_if_one_command_came_after_the_other()
    {
        var commands = Environment.GetEnvironmentVariable("PARLEY_COMMANDS") ?? "300";
        var place = server.Running.NewDatabase();
        var began = Stopwatch.GetTimestamp();
        clerks.AddRange(Enumerable.Range(1, Hosts).Select(seed => Start(place, seed, commands)));

        foreach (var clerk in clerks) await clerk.SaysAsync("working");
        await StopNowAndThenAsync(clerks[0]);
        foreach (var clerk in clerks) (await clerk.EndAsync()).ShouldBe(0, clerk.Complaint);

        var took = Stopwatch.GetElapsedTime(began);
        var history = CrowdHistory.Read(Enumerable.Range(1, Hosts).Select(HistoryOf));
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{history}; {Hosts} processes, {took.TotalSeconds:F1} s"));
        history.Count.ShouldBe(Hosts * int.Parse(commands, CultureInfo.InvariantCulture));
        history.Unexplained.ShouldBeEmpty();
        history.CountOf("repeated").ShouldBeGreaterThan(0);
        history.CountOf("PAR0102").ShouldBeGreaterThan(0);
        var (journal, key) = await JournalPlace.OpenAsync(place);
        await using var closing = journal;
        (await CrowdHistory.StoredAsync(journal, Cancel)).ShouldBe(history.Accepted);
        (await new Verification(journal, new CommitCodecs(new KeyRing(key)), KeptPolicy.Levels).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_is_killed_under_them_makes_nobody_hear_what_is_not_so()
    {
        SharedServer.MustBeInstalled();
        var kills = int.Parse(Environment.GetEnvironmentVariable("PARLEY_SERVER_KILLS") ?? "2", CultureInfo.InvariantCulture);
        using var own = new Server();
        var place = own.NewDatabase();
        var commands = (kills * 1000).ToString(CultureInfo.InvariantCulture);
        clerks.AddRange(Enumerable.Range(1, Hosts).Select(seed => Start(place, seed, commands, seed == Hosts ? "10000" : "50")));
        foreach (var clerk in clerks) await clerk.SaysAsync("working");

        var random = new Random(11);
        for (var kill = 0; kill < kills && !clerks.TrueForAll(clerk => clerk.HasEnded); kill++)
        {
            await Task.Delay(700 + random.Next(700), Cancel);
            own.Kill();
            own.Start();
        }

        foreach (var clerk in clerks) (await clerk.EndAsync()).ShouldBe(0, clerk.Complaint);

        var told = CrowdHistory.Read(Enumerable.Range(1, Hosts).Select(HistoryOf));
        TestContext.Current.TestOutputHelper?.WriteLine($"{told}; {kills} kills of the server");
        var (journal, key) = await JournalPlace.OpenAsync(place);
        await using var closing = journal;
        var stored = await CrowdHistory.StoredAsync(journal, Cancel);
        var settled = told.Settled(stored);
        settled.Accepted.ShouldBe(stored);
        settled.Unexplained.ShouldBeEmpty();
        (told.CountOf("PAR0230") + told.CountOf("PAR0233")).ShouldBeGreaterThan(0, "the server was away");
        (await new Verification(journal, new CommitCodecs(new KeyRing(key)), KeptPolicy.Levels).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    private static async Task StopNowAndThenAsync(ClerkProcess clerk)
    {
        var random = new Random(7);
        for (var stop = 0; stop < Stops && !clerk.HasEnded; stop++)
        {
            await Task.Delay(random.Next(120), Cancel);
            if (!clerk.Stop()) return;
            await Task.Delay(Stopped, Cancel);
            clerk.GoOn();
        }
    }

    private ClerkProcess Start(string place, int seed, string commands, string patience = "10000") =>
        ClerkProcess.Start(["crowd", place, RepositoryRoot.File("packs", "community"), HistoryOf(seed), seed.ToString(CultureInfo.InvariantCulture), commands, patience]);

    private string HistoryOf(int seed) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}.history"));
}
