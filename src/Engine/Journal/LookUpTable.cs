namespace Parley.Journal;

/// <summary>The look-up rows that <see cref="MemoryJournal"/> keeps. One user at a time.</summary>
internal sealed class LookUpTable
{
    private static readonly Comparer<LookUpRow> ByMoment = Comparer<LookUpRow>.Create((one, other) =>
        (one.At.CompareTo(other.At), one.SourceOrder.CompareTo(other.SourceOrder)) switch
        {
            (0, 0) => string.CompareOrdinal(one.Stream, other.Stream),
            (0, var order) => order,
            (var moment, _) => moment,
        });

    private readonly Dictionary<(LookUpKind Kind, string Hash), SortedSet<LookUpRow>> rows = [];

    public void Add(LookUpRow row)
    {
        var key = (row.Kind, Convert.ToHexString(row.Hash.Span));
        if (!rows.TryGetValue(key, out var same)) rows.Add(key, same = new(ByMoment));
        same.Add(row);
    }

    public void Erase(string stream, IReadOnlyList<string> persons)
    {
        if (persons.Count == 0) return;
        foreach (var same in rows.Values)
        {
            same.RemoveWhere(row => string.Equals(row.Stream, stream, StringComparison.Ordinal) && row.Person is { } person && persons.Contains(person));
        }
    }

    public void Forget(string stream)
    {
        foreach (var same in rows.Values) same.RemoveWhere(row => string.Equals(row.Stream, stream, StringComparison.Ordinal));
    }

    /// <summary>Reports before the one that asks, newest first.</summary>
    public IEnumerable<LookUpRow> Earlier(LookUpKind kind, ReadOnlyMemory<byte>? hash, EarlierQuery query)
    {
        if (hash is not { } wanted || !rows.TryGetValue((kind, Convert.ToHexString(wanted.Span)), out var same)) return [];
        return same.Reverse().Where(row => IsBefore(row, query) && !string.Equals(row.Stream, query.Except, StringComparison.Ordinal));
    }

    private static bool IsBefore(LookUpRow row, EarlierQuery query) =>
        row.At < query.Before || (row.At == query.Before && row.SourceOrder < query.SourceOrder);
}
