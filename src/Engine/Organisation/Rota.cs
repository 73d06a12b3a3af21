using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>Who of a seat is on duty at which hour. A seat without a rota is on duty always. Immutable.</summary>
internal sealed class Rota
{
    private readonly FrozenDictionary<Holder, ImmutableArray<RotaShift>> shifts;

    public Rota(IEnumerable<RotaShift> shifts)
    {
        this.shifts = shifts.GroupBy(s => s.Seat).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        Seats = [.. this.shifts.Keys.OrderBy(s => s.ToString(), StringComparer.Ordinal)];
    }

    public static Rota Empty { get; } = new([]);

    /// <summary>The seats that have a rota, in ordinal order.</summary>
    public ImmutableArray<Holder> Seats { get; }

    public bool Has(Holder seat) => shifts.ContainsKey(seat);

    public ImmutableArray<RotaShift> Of(Holder seat) => shifts.TryGetValue(seat, out var found) ? found : [];

    /// <summary>Who is on duty at a local time: where a shift of certain days covers it, those of that shift alone.</summary>
    public IEnumerable<string> OnDuty(Holder seat, DateTime local)
    {
        var all = Of(seat);
        var dated = all.Any(s => s.IsDated && s.Covers(local));
        return all.Where(s => s.IsDated == dated && s.Covers(local)).SelectMany(s => s.People);
    }
}
