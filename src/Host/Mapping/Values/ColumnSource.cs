using System.Collections.Frozen;

namespace Parley.Host.Mapping.Values;

/// <summary>A cell, as it stands or by a table of values.</summary>
internal sealed class ColumnSource(int column, string name) : ValueSource
{
    /// <summary>What each value of the column becomes; null takes the cell as it stands.</summary>
    public FrozenDictionary<string, string?>? Values { get; init; }

    public bool HasOtherwise { get; init; }

    /// <summary>What a value without an entry becomes; null for nothing.</summary>
    public string? Otherwise { get; init; }

    /// <summary>What an empty cell becomes; null for nothing.</summary>
    public string? Blank { get; init; }

    public override string? Pick(RowReading row)
    {
        var cell = row.Field(column);
        if (string.IsNullOrWhiteSpace(cell)) return Blank;
        if (Values is null) return cell;
        if (Values.TryGetValue(cell, out var value)) return value;
        if (HasOtherwise) row.Adjust($"{Adjustments.UnknownValue}:{name}");
        else row.Fail(RowMessages.UnknownValue, name, cell);
        return Otherwise;
    }
}
