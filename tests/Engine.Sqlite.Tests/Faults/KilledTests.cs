using System.Globalization;
using Parley.Clerk;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>
/// A process that is killed as if its machine had lost power: at each of its writing system calls (PARLEY_WRITES says at how many of them, spread over all, or <c>all</c>; else 4;
/// with PARLEY_WRITES_FROM, such as <c>pwrite64:620</c>, <c>all</c> goes on where an earlier run ended), and at random moments (PARLEY_KILLS says how many; else 2).
/// Whatever was acknowledged is there, and whoever goes on ends with the same history.
/// </summary>
[Collection(nameof(Spoiled))]
public sealed class KilledTests : IDisposable
{
    private const int Killed = 137;
    private readonly TemporaryFolder folder = new();

    private static ITestOutputHelper? Output => TestContext.Current.TestOutputHelper;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_at_any_of_its_writes_it_has_kept_what_it_acknowledged_and_goes_on_to_the_same_history()
    {
        Strace.SkipUnlessItWorks();
        var work = new FaultyWork(folder, cases: 3, workers: 2);
        work.BeginAnew();
        var expected = await work.FinishAsync();
        var counted = await CallsAsync(work);
        Output?.WriteLine($"calls: {string.Join(", ", counted.Select(call => $"{call.Key} {call.Value}"))}");

        var (killed, acknowledged, unacknowledged) = (0, 0, 0);
        foreach (var (call, times) in Times(counted))
        {
            foreach (var when in times)
            {
                work.BeginAnew();
                using var clerk = ClerkProcess.Start(work.Words, Strace.Killing(folder["trace"], call, when));
                var exitCode = await clerk.EndAsync();
                if (exitCode == 0) break;
                exitCode.ShouldBe(Killed, clerk.Complaint);

                var kept = await work.CheckAsync();
                (await work.FinishAsync()).ShouldBe(expected, $"killed at {call} {when}");
                (killed, acknowledged, unacknowledged) = (killed + 1, acknowledged + kept.Acknowledged, unacknowledged + kept.Unacknowledged);
            }
        }

        Output?.WriteLine($"killed at {killed} of about {counted.Values.Sum()} calls; {acknowledged} steps acknowledged before, {unacknowledged} stored and not acknowledged");
        killed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Killed_at_a_random_moment_it_has_kept_what_it_acknowledged_and_goes_on_to_the_same_history()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("PARLEY_KILLS") ?? "2", CultureInfo.InvariantCulture);
        var work = new FaultyWork(folder, cases: 24, workers: 8);
        work.BeginAnew();
        var expected = await work.FinishAsync();
        var steps = work.Acknowledged;

        var (struck, acknowledged, unacknowledged) = (0, 0, 0);
        for (var seed = 1; seed <= kills; seed++)
        {
            work.BeginAnew();
            using var clerk = ClerkProcess.Start(work.Words);
            await clerk.SaysAsync("working");
            var moment = new Random(seed);
            for (var wanted = moment.Next(steps); work.Acknowledged < wanted && !clerk.HasEnded;) await Task.Delay(1, TestContext.Current.CancellationToken);
            await Task.Delay(TimeSpan.FromMilliseconds(moment.Next(3)), TestContext.Current.CancellationToken);
            clerk.Kill();
            struck += await clerk.EndAsync() == Killed ? 1 : 0;

            var kept = await work.CheckAsync();
            (await work.FinishAsync()).ShouldBe(expected, $"seed {seed}");
            (acknowledged, unacknowledged) = (acknowledged + kept.Acknowledged, unacknowledged + kept.Unacknowledged);
        }

        Output?.WriteLine($"{kills} kills, seeds 1 to {kills}; {struck} struck a clerk at work; {acknowledged} steps acknowledged before, {unacknowledged} stored and not acknowledged");
        struck.ShouldBeGreaterThan(0);
    }

    /// <summary>How often each writing call is made; all by one thread, or the counting would leave some out.</summary>
    private async Task<Dictionary<string, int>> CallsAsync(FaultyWork work)
    {
        work.BeginAnew();
        using var clerk = ClerkProcess.Start(work.Words, Strace.Recording(folder["trace"], []));
        (await clerk.EndAsync()).ShouldBe(0);
        var lines = File.ReadLines(folder["trace"]).Select(line => line.Split([' ', '('], 3, StringSplitOptions.RemoveEmptyEntries)).Where(words => Strace.Writes.Contains(words[1])).ToList();
        lines.Select(words => words[0]).Distinct().ShouldHaveSingleItem("one thread writes");
        return lines.GroupBy(words => words[1], StringComparer.Ordinal).ToDictionary(call => call.Key, call => call.Count(), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Call, IEnumerable<int> Times)> Times(Dictionary<string, int> counted)
    {
        var wanted = Environment.GetEnvironmentVariable("PARLEY_WRITES") ?? "4";
        if (wanted != "all") return counted.Select(call => (call.Key, Spread.Of(Share(wanted, call.Value, counted.Values.Sum()), call.Value)));
        var from = (Environment.GetEnvironmentVariable("PARLEY_WRITES_FROM") ?? $"{counted.Keys.First()}:1").Split(':');
        return counted.SkipWhile(call => call.Key != from[0]).Select(call => (call.Key, Spread.Of(wanted, call.Value).SkipWhile(time => call.Key == from[0] && time < int.Parse(from[1], CultureInfo.InvariantCulture))));
    }

    private static int Share(string wanted, int part, int all) => Math.Max(1, int.Parse(wanted, CultureInfo.InvariantCulture) * part / all);
}
