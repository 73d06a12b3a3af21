using Parley.Disputes;

namespace Parley.Journal;

/// <summary>The deadlines that <see cref="MemoryJournal"/> keeps, ordered as they are asked for. One user at a time.</summary>
internal sealed class DeadlineTable
{
    private static readonly Comparer<DeadlineRow> ByDue = Comparer<DeadlineRow>.Create((one, other) =>
        (one.Deadline.Due.CompareTo(other.Deadline.Due), string.CompareOrdinal(one.Dispute.Value, other.Dispute.Value)) switch
        {
            (0, 0) => string.CompareOrdinal(one.Deadline.Id, other.Deadline.Id),
            (0, var dispute) => dispute,
            (var due, _) => due,
        });

    private readonly Dictionary<(DisputeId Dispute, string Id), DeadlineRow> rows = [];
    private readonly SortedDictionary<int, SortedSet<DeadlineRow>> waiting = new(Comparer<int>.Create((one, other) => other.CompareTo(one)));
    private readonly Dictionary<Holder, SortedSet<DeadlineRow>> duties = [];

    public void Put(DeadlineRow row)
    {
        if (rows.Remove((row.Dispute, row.Deadline.Id), out var old)) Index(old, (set, item) => set.Remove(item));
        if (row.Deadline.State is DeadlineState.Met or DeadlineState.Dropped) return;
        rows.Add((row.Dispute, row.Deadline.Id), row);
        Index(row, (set, item) => set.Add(item));
    }

    public void Remove(IEnumerable<DeadlineRow> gone)
    {
        foreach (var row in gone) Put(row with { Deadline = row.Deadline with { State = DeadlineState.Dropped } });
    }

    public List<DeadlineRow> Due(DateTimeOffset upTo, int limit, DeadlineRow? after) =>
    [
        .. waiting.Where(rank => after is null || rank.Key <= after.Rank)
            .SelectMany(rank => rank.Value.TakeWhile(row => row.Deadline.Due <= upTo).Where(row => row.Deadline.SetAt <= upTo))
            .Where(row => after is null || row.Rank < after.Rank || ByDue.Compare(row, after) > 0).Take(limit),
    ];

    public Backlog Backlog(DateTimeOffset upTo)
    {
        var late = waiting.Values.SelectMany(rank => rank.TakeWhile(row => row.Deadline.Due <= upTo)).Select(row => row.Deadline.Due).ToList();
        return late.Count == 0 ? default : new(late.Count, late.Min());
    }

    public List<DeadlineRow> Duties(IReadOnlyList<Holder>? holders, DateTimeOffset now, int limit)
    {
        SortedSet<DeadlineRow>[] theirs = holders is null
            ? [.. duties.Values]
            : [.. holders.Distinct().Select(h => duties.GetValueOrDefault(h)).OfType<SortedSet<DeadlineRow>>()];
        var overdue = Urgency.First(theirs.SelectMany(set => set.Where(row => Urgency.IsOverdue(row.Deadline, now)).Take(limit)), limit);
        var others = theirs.SelectMany(set => set.Where(row => !Urgency.IsOverdue(row.Deadline, now)).Take(limit - overdue.Count));
        return [.. overdue, .. Urgency.First(others, limit - overdue.Count)];
    }

    public HashSet<string> DisputesOf(Holder holder) =>
        duties.TryGetValue(holder, out var theirs) ? [.. theirs.Select(row => row.Dispute.Value)] : [];

    private static SortedSet<DeadlineRow> SetOf<TKey>(IDictionary<TKey, SortedSet<DeadlineRow>> sets, TKey key, Comparer<DeadlineRow> order)
    {
        if (!sets.TryGetValue(key, out var set)) sets.Add(key, set = new(order));
        return set;
    }

    private void Index(DeadlineRow row, Action<SortedSet<DeadlineRow>, DeadlineRow> change)
    {
        if (row.Deadline is { State: DeadlineState.Running, Fired: false }) change(SetOf(waiting, row.Rank, ByDue), row);
        if (row.Deadline.Holder is { } holder) change(SetOf(duties, holder, Urgency.Order), row);
    }
}
