using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>Hours at which people of a seat are on duty. One that ends when or before it begins lasts into the next day; a whole day where the two are the same.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Days">The days on which it begins; all when empty.</param>
/// <param name="First">The first day on which it begins, included, or null.</param>
/// <param name="Last">The last day on which it begins, included, or null.</param>
/// <param name="From">When it begins, included, local time.</param>
/// <param name="To">When it ends, excluded, local time.</param>
/// <param name="People">Who is on duty then.</param>
internal sealed record RotaShift(Holder Seat, ImmutableArray<DayOfWeek> Days, DateOnly? First, DateOnly? Last, TimeOnly From, TimeOnly To, ImmutableArray<string> People)
{
    /// <summary>Written for certain days, such as a festival: it goes before those of every week.</summary>
    public bool IsDated => First is not null || Last is not null;

    public bool Covers(DateTime local)
    {
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (From < To) return BeginsOn(day) && From <= time && time < To;
        return (BeginsOn(day) && From <= time) || (time < To && day > DateOnly.MinValue && BeginsOn(day.AddDays(-1)));
    }

    private bool BeginsOn(DateOnly day) => !(day < First) && !(day > Last) && (Days.IsEmpty || Days.Contains(day.DayOfWeek));
}
