using System.Buffers.Binary;
using System.Globalization;
using Parley.Clerk;
using Parley.Packs;

namespace Parley.Tests.Sqlite;

/// <summary>
/// A write-ahead log that was damaged on the disk. SQLite passes over all that stands behind the damage, as it must after a loss of power; commits that were acknowledged would be gone in silence.
/// PARLEY_FLIPS says how many bits are tried; 40 otherwise.
/// </summary>
public sealed class DamagedLogTests(DamagedLogTests.Logged logged) : IClassFixture<DamagedLogTests.Logged>, IDisposable
{
    private const int HeadSize = 32;
    private const int FrameSize = 24 + 4096;
    private readonly TemporaryFolder folder = new();

    private string Log => $"{folder.Database}-wal";

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_flipped_bit_before_the_last_transaction_is_found_and_one_in_it_takes_nothing_else_away()
    {
        var flips = int.Parse(Environment.GetEnvironmentVariable("PARLEY_FLIPS") ?? "40", CultureInfo.InvariantCulture);
        var random = new Random(20261130);
        var lastBegins = LastBegins(logged.Log);
        var (found, inTheLast) = (0, 0);
        for (var flip = 0; flip < flips; flip++)
        {
            var at = (flip % 4) switch { 0 => random.Next(HeadSize), 1 => HeadSize + (FrameSize * random.Next((logged.Log.Length - HeadSize) / FrameSize)) + random.Next(24), _ => random.Next(logged.Log.Length) };
            var log = logged.Log.ToArray();
            log[at] ^= (byte)(1 << random.Next(8));

            var (damage, answers) = await logged.OpenAsync(folder, log);

            if (at < lastBegins) damage.ShouldBe("PAR0276", $"byte {at} was flipped");
            else if (damage is null) answers.ShouldBeOneOf(logged.Whole, logged.WithoutTheLast);
            if (damage is not null) found++;
            else inTheLast++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{found} of {flips} found; {inTheLast} in the last transaction of {(logged.Log.Length - HeadSize) / FrameSize} entries");
        found.ShouldBeGreaterThan(inTheLast);
    }

    [Theory]
    [InlineData(0, HeadSize)]
    [InlineData(0, int.MaxValue)]
    [InlineData(HeadSize, HeadSize + FrameSize)]
    [InlineData(HeadSize + (9 * FrameSize), HeadSize + (30 * FrameSize))]
    public async Task A_log_of_which_a_part_was_zeroed_is_refused_also_where_it_is_only_to_be_read(int from, int to)
    {
        var log = logged.Log.ToArray();
        log.AsSpan(from, Math.Min(to, log.Length) - from).Clear();

        var (damage, _) = await logged.OpenAsync(folder, log);

        damage.ShouldBe("PAR0276");
        (await folder.RefusedAsync(options => options with { Key = null, ReadOnly = true })).Id.ShouldBe("PAR0276");
        File.ReadAllBytes(Log).ShouldBe(log, "what may be wanted for a rescue is left as it is");
    }

    [Fact]
    public async Task A_log_that_was_cut_off_gives_an_earlier_state_that_is_whole()
    {
        var whole = logged.Whole.Split('\n').ToHashSet(StringComparer.Ordinal);
        foreach (var entries in (int[])[1, 7, 40, 90, 160])
        {
            foreach (var more in (int[])[0, 24, 1000])
            {
                var (damage, answers) = await logged.OpenAsync(folder, logged.Log[..(HeadSize + (entries * FrameSize) + more)]);

                damage.ShouldBeNull($"after {entries} entries");
                answers.Split('\n').Where(line => line.StartsWith('{')).ShouldAllBe(line => whole.Contains(line), "no commit is another");
            }
        }
    }

    [Fact]
    public async Task A_log_cut_off_within_its_head_is_refused() => (await logged.OpenAsync(folder, logged.Log[..20])).Damage.ShouldBe("PAR0276");

    [Fact]
    public async Task A_log_that_was_begun_anew_over_an_older_one_is_no_damage()
    {
        await using var writing = await folder.OpenAsync();
        for (var n = 0; n < 30; n++) await TemporaryFolder.AppendAsync(writing, "d-1");
        folder.Execute("PRAGMA wal_checkpoint(RESTART)");
        for (var n = 0; n < 3; n++) await TemporaryFolder.AppendAsync(writing, "d-1");

        await using var other = await folder.OpenAsync();

        (await other.HeadAsync("d-1", TestContext.Current.CancellationToken)).Version.ShouldBe(33);
    }

    /// <summary>Where the last transaction of a log begins.</summary>
    private static int LastBegins(byte[] log)
    {
        var ends = Enumerable.Range(0, (log.Length - HeadSize) / FrameSize).Select(frame => HeadSize + (frame * FrameSize)).Where(at => BinaryPrimitives.ReadUInt32BigEndian(log.AsSpan(at + 4)) != 0).ToList();
        return ends[^2] + FrameSize;
    }

    /// <summary>A journal as a process leaves it that lost power: all it wrote since it began stands in the log. Made once.</summary>
    public sealed class Logged : IAsyncLifetime
    {
        private readonly TemporaryFolder made = new();
        private byte[] database = [];
        private byte[] key = [];

        public byte[] Log { get; private set; } = [];

        public string Whole { get; private set; } = string.Empty;

        public string WithoutTheLast { get; private set; } = string.Empty;

        public async ValueTask InitializeAsync()
        {
            await using (var office = await Office.OpenAsync(made.Database, PackFolder.Load(RepositoryRoot.File("packs", "community")).OrThrow()))
            {
                foreach (var step in ((int[])[0, 2]).SelectMany(Casework.Of)) (await office.TakeAsync(step)).ShouldBeOfType<Accepted>();
                database = await ReadAsync(made.Database);
                Log = await ReadAsync($"{made.Database}-wal");
                key = await ReadAsync(made.KeyFile);
            }

            using var folder = new TemporaryFolder();
            Whole = (await OpenAsync(folder, Log)).Answers;
            WithoutTheLast = (await OpenAsync(folder, Log[..LastBegins(Log)])).Answers;
            Whole.ShouldNotBe(WithoutTheLast);
        }

        public ValueTask DisposeAsync()
        {
            made.Dispose();
            return ValueTask.CompletedTask;
        }

        internal async Task<(string? Damage, string Answers)> OpenAsync(TemporaryFolder folder, byte[] log)
        {
            foreach (var file in Directory.GetFiles(folder.Path)) File.Delete(file);
            File.WriteAllBytes(folder.Database, database);
            File.WriteAllBytes(folder.KeyFile, key);
            File.WriteAllBytes($"{folder.Database}-wal", log);
            return await Answers.OfAsync(folder.Database);
        }

        private static async Task<byte[]> ReadAsync(string path)
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[file.Length];
            await file.ReadExactlyAsync(bytes);
            return bytes;
        }
    }
}
