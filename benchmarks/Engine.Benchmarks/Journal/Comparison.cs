using System.Diagnostics;
using System.Globalization;

namespace Parley.Benchmarks.Journal;

/// <summary>Runs ways of doing the same in rounds that alternate, so that what else the machine does befalls all of them, and prints the best of each beside the first.</summary>
/// <param name="rounds">How many rounds count; one more warms up.</param>
/// <param name="processorTime">The processor time used so far by all that takes part.</param>
internal sealed class Comparison(int rounds, Func<TimeSpan> processorTime)
{
    public async Task<IReadOnlyList<Measured>> RunAsync(params IReadOnlyList<Arm> arms)
    {
        var best = arms.Select(arm => Measured.None(arm.Name)).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < arms.Count; i++)
            {
                var measured = await MeasureAsync(arms[i]);
                if (round > 0) best[i] = best[i].Better(measured);
            }
        }

        Print(best);
        return best;
    }

    private async Task<Measured> MeasureAsync(Arm arm)
    {
        await using var way = await arm.PrepareAsync();
        GC.Collect();
        var (allocated, used, started) = (GC.GetTotalAllocatedBytes(), processorTime(), Stopwatch.GetTimestamp());
        await way.RunAsync();
        var took = Stopwatch.GetElapsedTime(started);
        var (work, bytes) = (processorTime() - used, GC.GetTotalAllocatedBytes() - allocated);
        return new(arm.Name, arm.Commands / took.TotalSeconds, work.TotalMicroseconds / arm.Commands, (double)bytes / arm.Commands, (double?)await way.BytesAsync() / arm.Commands);
    }

    private static void Print(Measured[] best)
    {
        Console.WriteLine("| way | commands a second | of the first | processor time | of the first | allocated | bytes on disk |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var one in best)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.Name} | {one.Second:N0} | {one.Second / best[0].Second:0.000} | {one.Microseconds:0.0} µs | {one.Microseconds / best[0].Microseconds:0.00} | {one.Allocated:N0} B | {one.Bytes:N0} |"));
        }

        Console.WriteLine();
    }
}
