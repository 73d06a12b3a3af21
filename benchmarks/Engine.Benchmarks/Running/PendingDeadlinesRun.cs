using System.Diagnostics;
using System.Globalization;

namespace Parley.Benchmarks.Running;

/// <summary>
/// What does looking for due deadlines cost with a million of them pending in SQLite (goal G8: at most 5 µs when nothing is due)? Beside it bare statements on the same table. Processor time of the
/// process, because the machine is shared; the best of five rounds, which alternate.
/// </summary>
internal static class PendingDeadlinesRun
{
    private const int Rounds = 5;
    private const int Next = 100;

    public static async Task RunAsync()
    {
        using var pending = await PendingDeadlines.FillAsync();
        var journal = pending.Journal;
        var due = await journal.BacklogAsync(PendingDeadlines.SomeAreDue);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PendingDeadlines.Disputes * PendingDeadlines.Each} pending, {due.Count} of them due in the second half"));
        (string Name, int Times, Func<Task> Once)[] cases =
        [
            ("one bare probe, nothing due", 50_000, () => { pending.Probe(); return Task.CompletedTask; }),
            ("poll of the journal, nothing due", 50_000, () => journal.DueAsync(PendingDeadlines.NothingIsDue, Next).AsTask()),
            ("bare statement, next 100", 2_000, () => { pending.Bare(Next); return Task.CompletedTask; }),
            ("journal, next 100, deadlines read", 2_000, () => journal.DueAsync(PendingDeadlines.SomeAreDue, Next).AsTask()),
            ("journal, what is due counted", 100, () => journal.BacklogAsync(PendingDeadlines.SomeAreDue).AsTask()),
        ];
        var best = new double[cases.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            // The first round only warms up.
            for (var i = 0; i < cases.Length; i++) best[i] = await MicrosecondsAsync(cases[i].Times, cases[i].Once) is var took && round == 0 ? best[i] : Math.Min(best[i], took);
        }

        for (var i = 0; i < cases.Length; i++) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases[i].Name}: {best[i]:0.00} µs"));
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
