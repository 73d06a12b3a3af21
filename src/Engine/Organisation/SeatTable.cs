using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>Who sits where, and who is away.</summary>
internal sealed class SeatTable
{
    private readonly FrozenDictionary<Holder, Seat> seats;
    private readonly FrozenDictionary<string, ImmutableArray<Seat>> byPost;
    private readonly FrozenDictionary<string, ImmutableArray<Absence>> absences;

    public SeatTable(ImmutableArray<Seat> seats, ImmutableArray<Absence> absences)
    {
        All = seats;
        this.seats = seats.ToFrozenDictionary(s => s.Holder);
        byPost = seats.GroupBy(s => s.Post, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        this.absences = absences.GroupBy(a => a.Subject, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    public ImmutableArray<Seat> All { get; }

    public bool Has(string post, string unit) => seats.ContainsKey(new Holder(post, unit));

    /// <summary>The seat of a holder, or every seat of the post when the holder names no unit.</summary>
    public ImmutableArray<Seat> Of(Holder holder)
    {
        if (holder.Unit is null) return byPost.TryGetValue(holder.Post, out var all) ? all : [];
        return seats.TryGetValue(holder, out var seat) ? [seat] : [];
    }

    public bool IsAway(string subject, DateOnly day) => absences.TryGetValue(subject, out var all) && all.Any(a => a.Covers(day));

    public ImmutableArray<string> Present(ImmutableArray<string> subjects, DateOnly day) => subjects.RemoveAll(s => IsAway(s, day));
}
