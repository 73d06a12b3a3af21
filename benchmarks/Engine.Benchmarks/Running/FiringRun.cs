using System.Globalization;
using Parley.Benchmarks.Journal;

namespace Parley.Benchmarks.Running;

/// <summary>What does a deadline that fires cost beside its command alone (goal G8: the same)? On SQLite, both with eight disputes in flight.</summary>
internal static class FiringRun
{
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        var found = await new Comparison(Rounds, ProcessorTime.Own).RunAsync(
            new Arm("the command alone, what is due being known", FiringWay.Commands, () => FiringWay.PrepareAsync(looks: false)),
            new("fired: looked for, taken and fired", FiringWay.Commands, () => FiringWay.PrepareAsync(looks: true)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"G8: a firing takes {found[1].Microseconds / found[0].Microseconds:0.00} times the processor time of its command (goal 1)"));
    }
}
