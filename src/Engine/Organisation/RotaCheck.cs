using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>
/// Looks for an hour at which nobody of a rota is there. Who is on duty changes only where a shift begins or ends and at midnight, so those times of an ordinary week, of every day that a dated shift
/// touches, and of every day of an absence are all that need be looked at.
/// </summary>
internal sealed class RotaCheck(Rota rota, OrganisationFile organisation, Findings findings)
{
    private const int MostDays = 800;

    private readonly UnitTree units = new(organisation.Units);

    public void Run(Holder seat, Position at, ImmutableArray<RotaShift> shifts)
    {
        var standIns = organisation.Seats.Where(s => s.Holder == seat).SelectMany(s => s.StandIns).ToList();
        var other = StandInSeat(seat);
        TimeOnly[] times = [.. shifts.SelectMany(s => new[] { s.From, s.To }).Concat(other is null ? [] : rota.Of(other.Holder).SelectMany(s => new[] { s.From, s.To })).Append(TimeOnly.MinValue).Distinct().Order()];
        foreach (var day in Days(shifts, [.. standIns, .. other?.Subjects ?? []]))
        {
            foreach (var time in times)
            {
                if (rota.OnDuty(seat, day.ToDateTime(time)).Concat(standIns).Concat(There(other, day.ToDateTime(time))).Any(p => !IsAway(p, day))) continue;
                findings.Warning(OrganisationMessages.NobodyOnDuty, at, seat, Written(day, time));
                return;
            }
        }
    }

    /// <summary>The nearest seat of the post that stands in for the seat's own; everybody of it is there, or who is on duty.</summary>
    private Seat? StandInSeat(Holder seat)
    {
        if (organisation.Posts.FirstOrDefault(p => p.Id == seat.Post)?.StandIn is not { } post) return null;
        return units.UpwardAndBeside(seat.Unit).Select(u => organisation.Seats.FirstOrDefault(s => s.Post == post && s.Unit == u.Id)).FirstOrDefault(s => s is not null);
    }

    private IEnumerable<string> There(Seat? other, DateTime local) => other is null ? [] : rota.Has(other.Holder) ? rota.OnDuty(other.Holder, local) : other.Subjects;

    /// <summary>An ordinary week lies before anything dated; without a shift of every week there is none.</summary>
    private IEnumerable<DateOnly> Days(ImmutableArray<RotaShift> shifts, List<string> standIns)
    {
        var people = shifts.SelectMany(s => s.People).Concat(standIns).ToHashSet(StringComparer.Ordinal);
        var spans = shifts.Where(s => s.IsDated).Select(s => (From: s.First ?? s.Last ?? default, To: (s.Last ?? s.First ?? default).AddDays(s.To <= s.From ? 1 : 0)))
            .Concat(organisation.Absences.Where(a => people.Contains(a.Subject) && a.From <= a.To).Select(a => (a.From, a.To)))
            .OrderBy(s => s.From)
            .ToList();
        var ordinary = shifts.All(s => s.IsDated) ? [] : Enumerable.Range(0, 7).Select(Monday.AddDays);
        return ordinary.Concat(spans.SelectMany(s => Enumerable.Range(0, Math.Min(MostDays, s.To.DayNumber - s.From.DayNumber + 1)).Select(s.From.AddDays))).Distinct().Take(MostDays);
    }

    /// <summary>A Monday long before any absence or festival that an organisation plans.</summary>
    private static DateOnly Monday { get; } = new(1901, 1, 7);

    private bool IsAway(string person, DateOnly day) => organisation.Absences.Any(a => a.Covers(day) && string.Equals(a.Subject, person, StringComparison.Ordinal));

    private static string Written(DateOnly day, TimeOnly time)
    {
        var at = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return day < Monday.AddDays(7) ? $"{day.DayOfWeek.ToString().ToLowerInvariant()} {at}" : $"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {at}";
    }
}
