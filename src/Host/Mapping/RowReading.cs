using Parley.Disputes;

namespace Parley.Host.Mapping;

/// <summary>One row while it is read: its fields by the mapping's own numbers, and what was wrong or put right. One user at a time.</summary>
/// <param name="fields">The fields in the order of the file.</param>
/// <param name="places">For each column the mapping reads, where it stands in the file.</param>
internal sealed class RowReading(string[] fields, int[] places)
{
    private List<string>? adjusted;

    public MessageKind? Fault { get; private set; }

    public IReadOnlyList<object?> About { get; private set; } = [];

    public IReadOnlyList<string> Adjusted => adjusted ?? [];

    public string Field(int column) => fields[places[column]];

    /// <summary>The first fault is the one that is told.</summary>
    public void Fail(MessageKind kind, params IReadOnlyList<object?> about)
    {
        if (Fault is not null) return;
        (Fault, About) = (kind, about);
    }

    /// <summary>A rule counts once a row, however often its cells are looked at.</summary>
    public void Adjust(string rule)
    {
        adjusted ??= [];
        if (!adjusted.Contains(rule, StringComparer.Ordinal)) adjusted.Add(rule);
    }
}
