using System.Collections.Immutable;

namespace Parley.Host.Mapping.Values;

/// <summary>What must hold of a cell. Cells are compared ordinally, as they stand.</summary>
/// <param name="Column">The mapping's number of the column.</param>
/// <param name="Words">The words it is compared with; empty where it is only asked whether it is blank.</param>
/// <param name="Wanted">Whether it must be one of them, or blank; else it must not.</param>
internal sealed record Condition(int Column, ImmutableArray<string> Words, bool Wanted)
{
    public bool Holds(RowReading row)
    {
        var cell = row.Field(Column);
        return (Words.IsEmpty ? string.IsNullOrWhiteSpace(cell) : Words.Contains(cell, StringComparer.Ordinal)) == Wanted;
    }
}
