using System.Globalization;

namespace Parley.Benchmarks.Journal;

/// <summary>Processor time as Linux counts it, with that of processes that were started and have ended.</summary>
internal static class ProcessorTime
{
    /// <summary>What <c>CLK_TCK</c> is on Linux, whatever the kernel's own clock.</summary>
    private const int TicksInSecond = 100;
    private const int FirstOfTimes = 11;
    private const int Times = 4;
    private const int Parent = 1;

    /// <summary>Of this process, to the microsecond, without what it started.</summary>
    public static TimeSpan Own() => Environment.CpuUsage.TotalTime;

    /// <summary>Of a process, of those it has started and of those among them that have ended.</summary>
    public static TimeSpan OfFamily(int process) => Of(process) + OfChildren(process);

    /// <summary>Of what a process has started and what has not ended yet.</summary>
    public static TimeSpan OfChildren(int process) => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && Fields(id) is { Length: > 0 } fields && int.Parse(fields[Parent], CultureInfo.InvariantCulture) == process)
        .Aggregate(TimeSpan.Zero, (sum, id) => sum + Of(id));

    private static TimeSpan Of(int process) =>
        TimeSpan.FromSeconds(Fields(process).Skip(FirstOfTimes).Take(Times).Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / (double)TicksInSecond);

    // Behind the name, which may hold blanks and brackets.
    private static string[] Fields(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or IOException)
        {
            return [];
        }
    }
}
