using System.Globalization;
using System.IO.Compression;

namespace Parley.Tests.Replay;

/// <summary>
/// A replay that is killed at a random moment and started again leaves the same history as one that ran through. PARLEY_KILLS says how many kills; 5 otherwise.
/// </summary>
[Collection(nameof(Undisturbed))]
public sealed class KilledReplayTests : IDisposable
{
    private static readonly (string Set, string File, Func<string, int, bool> Take)[] Sources =
    [
        ("bpic14_incidents", "std.csv.gz", (line, _) => line[8] == '3'),
        ("nyc_noise", "noise_one_block.csv.gz", (_, row) => row <= 800),
        ("wabo_receipt", "cases.csv.gz", (_, row) => row <= 900),
    ];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_killed_replay_that_is_started_again_leaves_the_same_history()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("PARLEY_KILLS") ?? "5", CultureInfo.InvariantCulture);
        var expected = new List<(string Export, TimeSpan Took)>();
        foreach (var source in Sources) expected.Add(await UninterruptedAsync(source));

        var struck = 0;
        for (var seed = 1; seed <= kills; seed++)
        {
            var which = seed % Sources.Length;
            struck += await KilledAsync(Sources[which], seed, expected[which]) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, seeds 1 to {kills}; {struck} struck a running replay");
        struck.ShouldBeGreaterThan(0);
    }

    private async Task<(string Export, TimeSpan Took)> UninterruptedAsync((string Set, string File, Func<string, int, bool> Take) source)
    {
        var database = folder.Path($"{source.Set}.db");
        var (exitCode, took) = await HostProcess.RunAsync(Words(source, database));
        exitCode.ShouldBe(0);
        return (await ReplayedSet.ExportHashAsync(database), took);
    }

    private async Task<bool> KilledAsync((string Set, string File, Func<string, int, bool> Take) source, int seed, (string Export, TimeSpan Took) expected)
    {
        var database = folder.Path($"{source.Set}-{seed}.db");
        var words = Words(source, database);

        var struck = await HostProcess.KillAfterAsync(words, expected.Took * new Random(seed).NextDouble());
        var (exitCode, _) = await HostProcess.RunAsync(words);

        exitCode.ShouldBe(0, $"seed {seed}");
        (await ReplayedSet.ExportHashAsync(database)).ShouldBe(expected.Export, $"seed {seed}, {source.Set}");
        (await ReplayedSet.VerifyAsync(database)).ExitCode.ShouldBe(0, $"seed {seed}");
        return struck;
    }

    private string[] Words((string Set, string File, Func<string, int, bool> Take) source, string database) =>
        ["replay", ReplayedSet.Pack(source.Set), Part(source), "--map", ReplayedSet.Map(source.Set), "--db", database, "--format", "json"];

    /// <summary>A part of the set, so that a run takes seconds.</summary>
    private string Part((string Set, string File, Func<string, int, bool> Take) source)
    {
        var part = folder.Path($"{source.Set}.csv");
        if (File.Exists(part)) return part;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(ReplayedSet.Data(source.Set, source.File)), CompressionMode.Decompress));
        using var writer = new StreamWriter(part);
        writer.WriteLine(reader.ReadLine());
        for (var row = 1; reader.ReadLine() is { } line; row++)
        {
            if (source.Take(line, row)) writer.WriteLine(line);
        }

        return part;
    }
}
