using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>The calendar reaches as far as the longest limit in working time that could start now.</summary>
internal static class HorizonCheck
{
    public static void Run(Pack pack, PackTrees trees, DateTimeOffset now, Findings findings)
    {
        if (!trees.Has(PackFiles.Calendar)) return;
        var calendar = pack.Current.Calendar;
        foreach (var (what, limit) in Limits(pack).OrderByDescending(l => Span.Minutes(l.Limit.Length)))
        {
            if (calendar.TryAdd(now, limit.Length, limit.Calendar == CalendarUse.Working, out _, out _)) continue;
            findings.Warning(CheckMessages.CalendarEnds, trees.PositionOf(PackFiles.Calendar, "until"), calendar.Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), what, limit.Length);
            return;
        }
    }

    private static IEnumerable<(string What, Limit Limit)> Limits(Pack pack)
    {
        var tables = pack.Deadlines.All.Select(r => (What: r.Kind, Table: r.Lengths)).Concat(pack.Ladder.Rungs.Select(r => (What: r.Receiver, Table: r.Within)));
        return tables.SelectMany(t => t.Table.Limits.Values.Append(t.Table.Otherwise ?? default).Where(l => l != default && Span.IsWorking(l)).Select(l => (t.What, l)));
    }
}
