using System.Globalization;
using Parley.Clerk;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>
/// A disk that fails at one of the journal's calls, or at all from one on (PARLEY_FAULTS says at how many calls of each kind, spread over all, or <c>all</c>; else 1): refused with what is wrong,
/// what can be read is read, and whoever tries again ends with the same history.
/// </summary>
[Collection(nameof(Spoiled))]
public sealed class FaultyDiskTests(FaultyDiskTests.Calm calm) : IClassFixture<FaultyDiskTests.Calm>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static ITestOutputHelper? Output => TestContext.Current.TestOutputHelper;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("pwrite64", "EIO", true, "PAR0211")]
    [InlineData("pwrite64", "ENOSPC", true, "PAR0208")]
    [InlineData("fsync", "EIO", true, "PAR0211")]
    [InlineData("ftruncate", "EIO", true, "PAR0211")]
    [InlineData("pread64", "EIO", false, "PAR0211", "PAR0213")]
    public async Task A_call_that_fails_once_is_told_and_everything_goes_on(string call, string error, bool canRead, params string[] ids)
    {
        Strace.SkipUnlessItWorks();
        var work = new FaultyWork(folder, cases: 3, workers: 2);
        var (failed, told) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var when in Spread.Of(Environment.GetEnvironmentVariable("PARLEY_FAULTS") ?? "1", calm.Calls[call]))
        {
            work.BeginAnew();
            using var clerk = ClerkProcess.Start([.. work.Words, "9"], Strace.Spoiling(folder["trace"], work.Files, call, $"error={error}", Text(when)));
            var exitCode = await clerk.EndAsync();
            if (!WasSpoiled()) break;

            // Each attempt to open the journal is a thread of its own, in which the call is counted anew: it fails every time.
            exitCode.ShouldBe(clerk.Said.Contains("working") ? 0 : 3, $"{call} {when}: {clerk.Complaint}");

            foreach (var line in clerk.Said.Where(line => line.Contains("PAR", StringComparison.Ordinal)))
            {
                told[line] = told.GetValueOrDefault(line) + 1;
                line.Split(' ')[^1].ShouldBeOneOf(ids, $"{call} {when}");
                if (canRead) line.ShouldNotStartWith("unread");
            }

            await work.CheckAsync();
            (await work.FinishAsync()).ShouldBe(calm.History, $"{call} {when}");
            failed++;
        }

        Output?.WriteLine($"{call} failed with {error} at {failed} calls; told: {string.Join(", ", told.Select(line => $"{line.Key} {line.Value}x"))}");
        failed.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("pwrite64", "ENOSPC", "PAR0208")]
    [InlineData("fsync", "EIO", "PAR0211")]
    public async Task A_disk_that_fails_for_good_refuses_all_that_is_to_be_written_and_reads_on(string call, string error, string id)
    {
        Strace.SkipUnlessItWorks();
        var work = new FaultyWork(folder, cases: 3, workers: 2);
        work.BeginAnew();

        using var clerk = ClerkProcess.Start([.. work.Words, "5"], Strace.Spoiling(folder["trace"], work.Files, call, $"error={error}", $"{Text(calm.Calls[call] / 2)}+"));
        (await clerk.EndAsync()).ShouldBe(3, clerk.Complaint);

        clerk.Said.ShouldContain($"refused {id}");
        clerk.Said.ShouldContain($"gave up {id}");
        clerk.Said.ShouldContain("read");
        clerk.Said.ShouldAllBe(line => !line.StartsWith("unread"));
        var kept = await work.CheckAsync();
        kept.Acknowledged.ShouldBeGreaterThan(0);
        (await work.FinishAsync()).ShouldBe(calm.History);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool WasSpoiled() => File.ReadLines(folder["trace"]).Any(line => line.Contains("(INJECTED)", StringComparison.Ordinal));

    /// <summary>The work when nothing fails: its history, and how often the thread that makes a call most makes it on the files of the journal.</summary>
    public sealed class Calm : IAsyncLifetime
    {
        public string History { get; private set; } = string.Empty;

        public IReadOnlyDictionary<string, int> Calls { get; private set; } = new Dictionary<string, int>();

        public async ValueTask InitializeAsync()
        {
            Strace.SkipUnlessItWorks();
            using var folder = new TemporaryFolder();
            var work = new FaultyWork(folder, cases: 3, workers: 2);
            work.BeginAnew();
            using var clerk = ClerkProcess.Start(work.Words, Strace.Recording(folder["trace"], work.Files, "pread64"));
            (await clerk.EndAsync()).ShouldBe(0, clerk.Complaint);
            Calls = File.ReadLines(folder["trace"]).Select(line => line.Split([' ', '('], 3, StringSplitOptions.RemoveEmptyEntries)).GroupBy(words => (Thread: words[0], Call: words[1]))
                .GroupBy(calls => calls.Key.Call, StringComparer.Ordinal).ToDictionary(call => call.Key, call => call.Max(thread => thread.Count()), StringComparer.Ordinal);
            History = await work.FinishAsync();
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
