using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>Who sits where, who is on duty at which hour, and who is away on which local day.</summary>
internal sealed class SeatTable
{
    private readonly FrozenDictionary<Holder, ImmutableArray<Seat>> seats;
    private readonly FrozenDictionary<string, ImmutableArray<Absence>> absences;
    private readonly Rota rota;
    private readonly TimeZoneInfo zone;

    public SeatTable(ImmutableArray<Seat> seats, ImmutableArray<Absence> absences, Rota rota, TimeZoneInfo zone)
    {
        All = seats;
        this.rota = rota;
        this.zone = zone;
        var byHolder = seats.GroupBy(s => s.Holder).Concat(seats.GroupBy(s => new Holder(s.Post)));
        this.seats = byHolder.ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        this.absences = absences.GroupBy(a => a.Subject, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    public ImmutableArray<Seat> All { get; }

    public bool Has(string post, string unit) => seats.ContainsKey(new Holder(post, unit));

    /// <summary>The seat of a holder, or every seat of the post when the holder names no unit.</summary>
    public ImmutableArray<Seat> Of(Holder holder) => seats.TryGetValue(holder, out var found) ? found : [];

    public bool IsAway(string subject, DateTimeOffset moment)
    {
        if (!absences.TryGetValue(subject, out var all)) return false;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        foreach (var absence in all)
        {
            if (absence.Covers(day)) return true;
        }

        return false;
    }

    /// <summary>Whether the person belongs to a seat of the holder, of its own or, where wanted, as its stand-in, and is not away.</summary>
    public bool IsThere(string subject, Holder holder, bool orStandIn, DateTimeOffset moment)
    {
        foreach (var seat in Of(holder))
        {
            var belongs = seat.Subjects.Contains(subject, StringComparer.Ordinal) || (orStandIn && seat.StandIns.Contains(subject, StringComparer.Ordinal));
            if (belongs) return !IsAway(subject, moment);
        }

        return false;
    }

    /// <summary>Whom to ask at that moment. Who is off duty still holds the post: see <see cref="IsThere"/>.</summary>
    public IEnumerable<string> Sitting(Holder holder, DateTimeOffset moment) => Of(holder).SelectMany(s => OnDuty(s, moment)).Where(s => !IsAway(s, moment));

    public IEnumerable<string> StandingIn(Holder holder, DateTimeOffset moment) => Of(holder).SelectMany(s => s.StandIns).Where(s => !IsAway(s, moment));

    private IEnumerable<string> OnDuty(Seat seat, DateTimeOffset moment) =>
        rota.Has(seat.Holder) ? rota.OnDuty(seat.Holder, TimeZoneInfo.ConvertTime(moment, zone).DateTime) : seat.Subjects;
}
