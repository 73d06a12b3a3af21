using System.Text.Json;
using Parley.Host.Mapping.Values;
using Parley.Reading;

namespace Parley.Host.Mapping.Parts;

/// <summary>A single value.</summary>
internal sealed class LeafPart(ValueSource source, Leaf leaf) : Part
{
    public override bool IsConstant => source.IsConstant;

    public override bool IsBlank(RowReading row) => source.Pick(row) is null;

    public override void Write(Utf8JsonWriter writer, RowReading row) => Write(writer, source.Pick(row) ?? string.Empty, row);

    /// <summary>Writes one of several values that stand in the same cell.</summary>
    public void Write(Utf8JsonWriter writer, string text, RowReading row)
    {
        if (leaf.Write(writer, text, row)) return;
        row.Fail(leaf.Wrong, JsonWords.Short(text), leaf.Allowed);
        writer.WriteNullValue();
    }

    public string? Pick(RowReading row) => source.Pick(row);
}
