using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Parley.Disputes.Commands;
using Parley.Testing;

namespace Parley.Tests.Testing;

public sealed class RandomWalkTests(ITestOutputHelper output)
{
    private static readonly RandomWalk Walk = new(Office.Pack);

    /// <summary>PARLEY_WALKS says how many, PARLEY_WALK_SEED from which seed on; the walks of a seed are always the same.</summary>
    [Fact]
    public async Task Whatever_people_do_or_leave_undone_every_invariant_holds()
    {
        var (walks, seed) = (Number("PARLEY_WALKS", 100_000), Number("PARLEY_WALK_SEED", (ulong)Stopwatch.GetTimestamp()));
        var (commits, broken, watch) = (0L, new ConcurrentBag<WalkResult>(), Stopwatch.StartNew());
        var accepted = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        var refused = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);

        await Parallel.ForAsync(0L, (long)walks, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (i, cancellationToken) =>
        {
            if (broken.Count >= 40) return;
            var result = await Walk.RunAsync(seed + (ulong)i, cancellationToken);
            Interlocked.Add(ref commits, result.Commits);
            foreach (var name in result.Accepted) accepted.AddOrUpdate(name, 1, (_, many) => many + 1);
            foreach (var name in result.Refused) refused.AddOrUpdate(name, 1, (_, many) => many + 1);
            if (result.Broken is not null) broken.Add(result);
        });

        Say(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {walks} walks, {commits} commits in {watch.Elapsed.TotalSeconds:0.0} s, {walks / watch.Elapsed.TotalSeconds:0} walks a second"));
        Say("accepted: " + string.Join(", ", accepted.OrderBy(a => a.Value).Select(a => $"{a.Key} {a.Value}")));
        var shrunk = new List<string>();
        foreach (var kind in broken.GroupBy(b => b.Broken?.Name)) shrunk.Add($"{kind.Count()} × " + await Walk.ShrinkAsync(kind.MinBy(k => k.Steps.Length) ?? kind.First(), TestContext.Current.CancellationToken));
        shrunk.ShouldBeEmpty($"seed {seed}");
        if (walks < 20_000) return;
        CommandNames.All.Except(accepted.Keys).ShouldBeEmpty("every command is accepted somewhere");
        CommandNames.All.Except(refused.Keys).Except(["Report"]).ShouldBeEmpty("every command is refused somewhere");
    }

    private static ulong Number(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private void Say(string text)
    {
        output.WriteLine(text);
        Console.WriteLine(text);
    }
}
