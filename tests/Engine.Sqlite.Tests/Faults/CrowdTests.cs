using System.Globalization;
using Parley.Clerk;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>
/// Two processes on one file send mixed commands to the same disputes, also under the same ids, while one of them is stopped now and then, whatever it holds: none is lost, none doubled, and
/// every answer is one that could have been given one at a time. PARLEY_COMMANDS says how many each sends; 400 otherwise.
/// </summary>
[Collection(nameof(Spoiled))]
public sealed class CrowdTests : IDisposable
{
    private const int Stops = 4;
    private static readonly TimeSpan Stopped = TimeSpan.FromMilliseconds(600);
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_processes_on_one_file_lose_nothing_double_nothing_and_answer_as_if_one_command_came_after_the_other()
    {
        var commands = Environment.GetEnvironmentVariable("PARLEY_COMMANDS") ?? "400";
        await (await SqliteJournal.OpenAsync(new(folder.Database), Cancel)).DisposeAsync();
        using (var one = Start("1", commands))
        using (var other = Start("2", commands))
        {
            await one.SaysAsync("working");
            await other.SaysAsync("working");
            await StopNowAndThenAsync(one);
            (await one.EndAsync()).ShouldBe(0, one.Complaint);
            (await other.EndAsync()).ShouldBe(0, other.Complaint);
        }

        var history = CrowdHistory.Read(folder["1.history"], folder["2.history"]);
        await NoneLostAndNoneDoubledAsync(history);
        TestContext.Current.TestOutputHelper?.WriteLine($"{history}");
        history.Unexplained.ShouldBeEmpty();
        history.Count.ShouldBe(2 * int.Parse(commands, CultureInfo.InvariantCulture));
        history.CountOf("repeated").ShouldBeGreaterThan(0);
        history.CountOf("PAR0102").ShouldBeGreaterThan(0);
    }

    private ClerkProcess Start(string seed, string commands) => ClerkProcess.Start(["crowd", folder.Database, RepositoryRoot.File("packs", "community"), folder[$"{seed}.history"], seed, commands, "400"]);

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

    private async Task NoneLostAndNoneDoubledAsync(CrowdHistory history)
    {
        await using var journal = await SqliteJournal.OpenAsync(new(folder.Database), Cancel);
        var verified = await new Verification(journal, new CommitCodecs(new KeyRing(journal.Key)), KeptPolicy.Levels).RunAsync(Cancel);
        verified.Damage.ShouldBeNull();
        (await CrowdHistory.StoredAsync(journal, Cancel)).ShouldBe(history.Accepted);
    }
}
