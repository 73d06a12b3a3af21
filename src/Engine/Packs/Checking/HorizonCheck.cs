using System.Globalization;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>The calendar reaches as far as the longest limit in working time that could start now. Asked again while the pack is in force: time alone brings the end nearer.</summary>
internal static class HorizonCheck
{
    /// <summary>A warning of the longest limit that cannot be reckoned any more; null when all can.</summary>
    public static Finding? Of(Pack pack, DateTimeOffset now)
    {
        if (pack.Current.CalendarEnd is not { } end) return null;
        var calendar = pack.Current.Calendar;
        foreach (var (what, limit) in Limits(pack).OrderByDescending(l => Span.Minutes(l.Limit.Length)))
        {
            if (calendar.TryAdd(now, limit.Length, limit.Calendar == CalendarUse.Working, out _, out _)) continue;
            return new Finding(CheckMessages.CalendarEnds, Severity.Warning, end, [calendar.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), what, limit.Length]);
        }

        return null;
    }

    private static IEnumerable<(string What, Limit Limit)> Limits(Pack pack)
    {
        var tables = pack.Deadlines.All.Select(r => (What: r.Kind, Table: r.Lengths)).Concat(pack.Ladder.Rungs.Select(r => (What: r.Receiver, Table: r.Within)));
        return tables.SelectMany(t => t.Table.Limits.Values.Append(t.Table.Otherwise ?? default).Where(l => l != default && Span.IsWorking(l)).Select(l => (t.What, l)));
    }
}
