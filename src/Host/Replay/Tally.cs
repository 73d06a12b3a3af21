using Parley.Host.Mapping;

namespace Parley.Host.Replay;

/// <summary>Counts what became of rows. Safe to use from several threads.</summary>
internal sealed class Tally
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, int> refused = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> ignored = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> adjusted = new(StringComparer.Ordinal);

    public int Commands { get; private set; }

    public int CommandRows { get; private set; }

    /// <summary>Commands that were recorded by an earlier run.</summary>
    public int Repeated { get; private set; }

    public IReadOnlyDictionary<string, int> Refused => refused;

    public IReadOnlyDictionary<string, int> Ignored => ignored;

    public IReadOnlyDictionary<string, int> Adjusted => adjusted;

    public void Done(RowResult row)
    {
        lock (gate)
        {
            Commands += row.Accepted;
            if (row.IsChanged) Count(adjusted, Adjustments.ChangedSince);
            if (row.Accepted > 0) CommandRows++;
            else if (row.Refusal is { } id) Count(refused, id);
            else Count(ignored, row.Rule ?? IgnoredBy.NoCommand);
        }
    }

    public void Repeat()
    {
        lock (gate) Repeated++;
    }

    public void Ignore(string rule)
    {
        lock (gate) Count(ignored, rule);
    }

    public void Adjust(string rule)
    {
        lock (gate) Count(adjusted, rule);
    }

    private static void Count(SortedDictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
