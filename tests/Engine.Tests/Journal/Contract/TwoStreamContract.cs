using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

public abstract class TwoStreamContract : SnapshotContract
{
    [Fact]
    public async Task Two_streams_are_written_together()
    {
        await AppendNextAsync("d-1");

        var result = await Journal.AppendAsync(await PairAsync("d-1", "d-2", "merge"), Cancel);

        result.ShouldBe(AppendResult.Appended);
        (await Journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(2);
        (await Journal.HeadAsync("d-2", Cancel)).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("d-1")]
    [InlineData("d-2")]
    public async Task A_conflict_in_one_of_two_writes_neither(string moved)
    {
        var pair = await PairAsync("d-1", "d-2", "merge");
        await AppendNextAsync(moved);
        var before = (await Journal.HeadAsync("d-1", Cancel)).Version + (await Journal.HeadAsync("d-2", Cancel)).Version;

        var result = await Journal.AppendAsync(pair, Cancel);

        result.ShouldBe(AppendResult.VersionConflict);
        before.ShouldBe(1);
        ((await Journal.HeadAsync("d-1", Cancel)).Version + (await Journal.HeadAsync("d-2", Cancel)).Version).ShouldBe(1);
    }

    [Theory]
    [InlineData("d-1")]
    [InlineData("d-2")]
    public async Task A_command_known_in_one_of_two_writes_neither(string knows)
    {
        await Journal.AppendAsync(new([await NextAsync(knows, "merge")]), Cancel);

        var result = await Journal.AppendAsync(await PairAsync("d-1", "d-2", "merge"), Cancel);

        result.ShouldBe(AppendResult.CommandKnown);
        ((await Journal.HeadAsync("d-1", Cancel)).Version + (await Journal.HeadAsync("d-2", Cancel)).Version).ShouldBe(1);
    }

    [Fact]
    public async Task Streams_out_of_order_or_the_same_twice_are_a_misuse()
    {
        var pair = await PairAsync("d-1", "d-2", "merge");

        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([pair.Parts[1], pair.Parts[0]]), Cancel));
        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([pair.Parts[0], pair.Parts[0]]), Cancel));
    }

    [Fact]
    public async Task Ten_thousand_random_pairs_that_cross_each_other_are_each_whole_or_not_there()
    {
        const int Disputes = 100, Workers = 16, PairsEach = 625;
        var accepted = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => CrossAsync(worker, Disputes, PairsEach), Cancel)));

        var commits = 0;
        for (var n = 0; n < Disputes; n++)
        {
            var rows = await Journal.ReadAsync($"d-{Samples.Number(n)}", 0, Cancel);
            rows.Select(r => r.Version).ShouldBe(Enumerable.Range(1, rows.Count).Select(v => (long)v));
            foreach (var row in rows) (await Journal.FindCommandAsync(Partner(row), row.Command, Cancel)).ShouldNotBeNull();
            commits += rows.Count;
        }

        accepted.Sum().ShouldBe(Workers * PairsEach);
        commits.ShouldBe(2 * Workers * PairsEach);
    }

    private static string Partner(JournalRow row)
    {
        var names = row.Command.Value.Split('+');
        return names[0] == row.Stream ? names[1] : names[0];
    }

    private async Task<Append> PairAsync(string one, string other, string command) => new([await NextAsync(one, command), await NextAsync(other, command)]);

    private async Task<int> CrossAsync(int worker, int disputes, int pairs)
    {
        var random = new Random(worker);
        var accepted = 0;
        for (var pair = 0; pair < pairs; pair++)
        {
            var (one, step) = (random.Next(disputes), 1 + random.Next(disputes - 1));
            var names = new[] { one, (one + step) % disputes }.Order().Select(n => $"d-{Samples.Number(n)}").ToArray();
            var append = await PairAsync(names[0], names[1], $"{names[0]}+{names[1]}+{worker}.{pair}");
            while (await Journal.AppendAsync(append, Cancel) != AppendResult.Appended) append = await PairAsync(names[0], names[1], append.Parts[0].Row.Command.Value);
            accepted++;
        }

        return accepted;
    }
}
