using System.Globalization;
using Parley.Disputes;
using Parley.Organisation;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Whoever must sign is there on every day of a planned absence, a stand-in included, or somebody above is. Where somebody above is, the organisation's own check only warns.</summary>
internal sealed class AbsenceCheck(Pack pack)
{
    private readonly DirectorySnapshot directory = pack.Current.Directory;

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var check = new AbsenceCheck(pack);
        var seats = pack.Current.Directory.AllSeats;
        for (var i = 0; i < seats.Length; i++)
        {
            var seat = seats[i];
            if (check.LevelsSignedBy(seat) is { Length: > 0 } levels && check.FirstDayWithNobody(seat) is { } day)
            {
                findings.Error(
                    ReceiverMessages.NobodySigns, trees.PositionOf(PackFiles.Organisation, "seats", i), seat.Holder, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    string.Join(", ", seat.Subjects.AddRange(seat.StandIns)), levels);
            }
        }
    }

    private string LevelsSignedBy(Seat seat) => string.Join(", ", pack.Notices.Matrix
        .Where(row => row.Sign.Any(r => r.Posts.Contains(seat.Post, StringComparer.Ordinal) && (r.Tier is null || directory.TierOf(seat.Unit) == r.Tier)))
        .Select(row => row.Level.Name).Distinct(StringComparer.Ordinal));

    /// <summary>If there is such a day at all, the first day of somebody's absence is one.</summary>
    private DateOnly? FirstDayWithNobody(Seat seat)
    {
        var people = seat.Subjects.AddRange(seat.StandIns);
        if (people.IsEmpty) return null;
        foreach (var day in directory.AllAbsences.Where(a => people.Contains(a.Subject, StringComparer.Ordinal)).Select(a => a.From).Order())
        {
            if (people.All(p => directory.AllAbsences.Any(a => a.Covers(day) && string.Equals(a.Subject, p, StringComparison.Ordinal))) && !IsSomebodyAbove(seat, day)) return day;
        }

        return null;
    }

    private bool IsSomebodyAbove(Seat seat, DateOnly day)
    {
        var noon = new DateTime(day, new TimeOnly(12, 0));
        var moment = new DateTimeOffset(noon, pack.Settings.TimeZone.GetUtcOffset(noon));
        return !directory.ChainFor(seat.Holder, moment).IsEmpty || Above(seat).Any(h => directory.IsFilled(h, moment));
    }

    /// <summary>The ladder goes on above where the superiors end.</summary>
    private IEnumerable<Holder> Above(Seat seat)
    {
        var rank = directory.TierOf(seat.Unit) is { } tier ? pack.Ladder.RankOf(tier) : -1;
        var receivers = pack.Ladder.Rungs.Where(r => pack.Ladder.RankOf(r.Tier) > rank).Select(r => pack.Notices.Find(r.Receiver));
        return receivers.SelectMany(r => r.Posts.Select(post => directory.Nearest(post, seat.Unit, r.Tier))).OfType<Holder>();
    }
}
