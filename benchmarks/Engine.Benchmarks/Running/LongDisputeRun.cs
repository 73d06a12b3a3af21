using System.Diagnostics;
using System.Globalization;

namespace Parley.Benchmarks.Running;

/// <summary>
/// What does a command cost on a dispute with 10,000 commits, beside one with 10 (goal G9: the same)? On SQLite, by an engine that has the dispute in memory and by one that has to load it first, with its snapshot and without.
/// Processor time of the process, because the machine is shared; the best of five rounds, which alternate.
/// </summary>
internal static class LongDisputeRun
{
    private const int Rounds = 5;
    private const int Times = 400;
    private const int Folds = 5;

    public static async Task RunAsync()
    {
        await using var disputes = await LongDisputes.FillAsync(((Rounds + 1) * Times) + 1);
        var (warm, warmShort) = (disputes.ColdEngine(), disputes.NextShortOne());
        (string Name, int Times, Func<Task> Once)[] cases =
        [
            ("command, loaded first, 10 commits", Times, () => DisputeLife.WorkAsync(disputes.ColdEngine(), disputes.NextShortOne())),
            ("command, loaded first, 10,000 commits", Times, () => DisputeLife.WorkAsync(disputes.ColdEngine(), LongDisputes.LongOne)),
            ("command, in memory, 10 commits and more", Times, () => DisputeLife.WorkAsync(warm, warmShort)),
            ("command, in memory, 10,000 commits", Times, () => DisputeLife.WorkAsync(warm, LongDisputes.LongOne)),
        ];
        var best = new double[cases.Length + 1];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            // The first round only warms up.
            for (var i = 0; i < cases.Length; i++) best[i] = await MicrosecondsAsync(cases[i].Times, cases[i].Once) is var took && round == 0 ? best[i] : Math.Min(best[i], took);
        }

        disputes.ForgetSnapshots();
        for (var round = 0; round < Rounds; round++) best[^1] = Math.Min(best[^1], await MicrosecondsAsync(Folds, async () => await disputes.ColdEngine().FindAsync(LongDisputes.LongOne)));
        for (var i = 0; i < cases.Length; i++) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases[i].Name}: {best[i]:0.0} µs, {best[i] / best[i / 2 * 2]:0.00} of the short one's"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loading 10,000 commits without a snapshot: {best[^1]:0} µs"));
    }

    private static async Task<double> MicrosecondsAsync(int times, Func<Task> once)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < times; i++) await once();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds / times;
    }
}
