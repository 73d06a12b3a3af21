using System.Collections.Immutable;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Two streams in one commit: both or neither.</summary>
internal sealed class TwoStreamChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("Two streams are written together", c => c.TogetherAsync()),
        Of("A conflict in the first of two writes neither", c => c.ConflictAsync("d-1")),
        Of("A conflict in the second of two writes neither", c => c.ConflictAsync("d-2")),
        Of("A command known in the first of two writes neither", c => c.KnownAsync("d-1")),
        Of("A command known in the second of two writes neither", c => c.KnownAsync("d-2")),
        Of("Streams out of order or the same twice are a misuse", c => c.MisuseAsync()),
        JournalCheck.OfMany("Random pairs that cross each other are each whole or not there", (journal, pairs, cancel) => new TwoStreamChecks(journal, cancel).CrossingAsync(pairs)),
    ];

    private async Task TogetherAsync()
    {
        await AppendNextAsync("d-1");

        var result = await Journal.AppendAsync(await PairAsync("d-1", "d-2", "merge"), Cancel);

        result.MustBe(AppendResult.Appended);
        (await Journal.HeadAsync("d-1", Cancel)).Version.MustBe(2);
        (await Journal.HeadAsync("d-2", Cancel)).Version.MustBe(1);
    }

    private async Task ConflictAsync(string moved)
    {
        var pair = await PairAsync("d-1", "d-2", "merge");
        await AppendNextAsync(moved);
        var before = (await Journal.HeadAsync("d-1", Cancel)).Version + (await Journal.HeadAsync("d-2", Cancel)).Version;

        var result = await Journal.AppendAsync(pair, Cancel);

        result.MustBe(AppendResult.VersionConflict);
        before.MustBe(1);
        ((await Journal.HeadAsync("d-1", Cancel)).Version + (await Journal.HeadAsync("d-2", Cancel)).Version).MustBe(1);
    }

    private async Task KnownAsync(string knows)
    {
        await Journal.AppendAsync(new([await NextAsync(knows, "merge")]), Cancel);

        var result = await Journal.AppendAsync(await PairAsync("d-1", "d-2", "merge"), Cancel);

        result.MustBe(AppendResult.CommandKnown);
        ((await Journal.HeadAsync("d-1", Cancel)).Version + (await Journal.HeadAsync("d-2", Cancel)).Version).MustBe(1);
    }

    private async Task MisuseAsync()
    {
        var pair = await PairAsync("d-1", "d-2", "merge");

        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([pair.Parts[1], pair.Parts[0]]), Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([pair.Parts[0], pair.Parts[0]]), Cancel));
    }

    private async Task CrossingAsync(int pairs)
    {
        const int Disputes = 100, Workers = 16;
        var each = pairs / Workers;
        var accepted = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => CrossAsync(worker, Disputes, each), Cancel)));

        var commits = 0;
        for (var n = 0; n < Disputes; n++)
        {
            var rows = await Journal.ReadAsync($"d-{Samples.Number(n)}", 0, Cancel);
            rows.Select(r => r.Version).MustList(Enumerable.Range(1, rows.Count).Select(v => (long)v));
            foreach (var row in rows) (await Journal.FindCommandAsync(Partner(row), row.Command, Cancel)).MustBeThere();
            commits += rows.Count;
        }

        accepted.Sum().MustBe(Workers * each);
        commits.MustBe(2 * Workers * each);
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
            while (await Journal.AppendAsync(append, Cancel) is var result && result != AppendResult.Appended)
            {
                result.MustBe(AppendResult.VersionConflict, "nobody else sends this command, and half of it was never written");
                append = await PairAsync(names[0], names[1], append.Parts[0].Row.Command.Value);
            }

            accepted++;
        }

        return accepted;
    }

    private static JournalCheck Of(string name, Func<TwoStreamChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
